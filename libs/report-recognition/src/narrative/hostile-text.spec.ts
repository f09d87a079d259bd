import { paragraphs, readFacts, readItems } from '../testing/narrative-parts.js';

const LENGTH = 200_000;
/** For a busy machine; an expression that runs away takes hours. */
const TIMEOUT = 60_000;

/** Words that patterns begin with, over and over: what makes careless expressions run for hours. */
const NASTY = [
  '1件',
  '未收到',
  '主动公开',
  '一是',
  '信息 ',
  '１，',
  '(',
  '公开\n',
  '1234567890',
  '1,234',
  '、',
  '1、',
  '一二三四五六七八九十百千万亿',
  '复议1件',
  '申请诉讼复议率100%',
  '网站、分别公开1条、2条、',
  '1条其中',
  '2023年上年去年一季度',
  '每月更新不少于1条',
  '未收到申请全部办结',
  '第一①首先一方面1、',
];

const repeated = (words: string) => words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);

it.each([...NASTY, NASTY.join('')].map((words) => [words.slice(0, 12), repeated(words)] as const))(
  'reads 200 kB of %j to the end',
  (_, text) => {
    const part = { section: 5, blocks: [{ kind: 'paragraph', text, at: { block: 1 } }] } as const;
    expect(readFacts([part])).toBeInstanceOf(Array);
    expect(readItems(part).problems).toBeInstanceOf(Array);
  },
  TIMEOUT,
);

it(
  'reads many short lines to the end',
  () => {
    const part = { section: 1, blocks: paragraphs('收到申请1件\n'.repeat(20_000)) } as const;
    expect(readFacts([part])).toHaveLength(20_000);
  },
  TIMEOUT,
);
