import type { Breakdown } from '@gongkai/report-model';

import { paragraphs, readFacts, textAtLine } from '../testing/narrative-parts.js';

function inShort({ complete, parts }: Breakdown): string {
  const said = parts.map(
    ({ label, value, breakdown }) =>
      `${label} ${value ?? 'lost'}${breakdown === undefined ? '' : ` [${inShort(breakdown)}]`}`,
  );
  return `${complete ? 'all' : 'some'}: ${said.join(', ')}`;
}

function breakdownOf(text: string): string | null {
  const [fact] = readFacts([{ section: 1, blocks: paragraphs(text) }], 2023);
  for (const part of fact?.breakdown?.parts ?? []) expect(textAtLine(text, part.at)).toBe(part.text);
  return fact?.breakdown === undefined ? null : inShort(fact.breakdown);
}

it.each([
  ['主动公开信息总数458条，其中网站300条，微信120条，其他38条。', 'all: 网站 300, 微信 120, 其他 38'],
  ['门户网站共发布信息9120条，其中概况类20条、政务动态类8000条。', 'some: 概况 20, 政务动态 8000'],
  ['主动公开信息7条（含工作动态3条，公开指南1条），收到意见3条。', 'some: 工作动态 3, 公开指南 1'],
  ['主动公开信息7条，包括工作动态3条、公开指南1条、财政信息3条。', 'all: 工作动态 3, 公开指南 1, 财政信息 3'],
  ['主动公开信息7条，具体为：工作动态3条；公开指南4条。', 'all: 工作动态 3, 公开指南 4'],
  ['主动公开信息7条，主要包括工作动态3条、公开指南1条。', 'some: 工作动态 3, 公开指南 1'],
  ['受理政府信息公开申请121件（其中本年新收112件，上年结转9件），办结119件。', 'some: 本年新收 112, 上年结转 9'],
  [
    '主动公开信息10条，包括财政管理6条（其中预决算2条、三公1条）、其他4条。',
    'all: 财政管理 6 [some: 预决算 2, 三公 1], 其他 4',
  ],
  ['主动公开信息7条，其中财政信息 条，其他3条。', 'all: 财政信息 lost, 其他 3'],
])('%j', (text, breakdown) => {
  expect(breakdownOf(text)).toBe(breakdown);
});

it.each([
  '主动公开信息7条，收到意见3条。',
  '主动公开信息7条，其中视频300次。',
  '主动公开信息7条。其中3条为通知。',
  '收到政府信息公开申请7件，其中办结3件。',
])('is none in %j', (text) => {
  expect(breakdownOf(text)).toBeNull();
});
