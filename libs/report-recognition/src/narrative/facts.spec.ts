import type { Fact } from '@gongkai/report-model';

import { paragraphs, partsOf, textAtLine } from '../testing/narrative-parts.js';
import { SEED } from '../testing/seed.js';
import { readFacts } from './facts.js';

const inShort = ({ name, value, approximate, ambiguous }: Fact) =>
  `${name}=${value ?? 'lost'}${approximate ? '~' : ''}${ambiguous === true ? '?' : ''}`;

function factsOf(text: string): string[] {
  return readFacts([{ section: 1, blocks: paragraphs(text) }]).map(inShort);
}

describe('the report of a county bureau', () => {
  const facts = readFacts(partsOf(SEED));

  it('states exactly these quantities', () => {
    expect(facts.map(inShort)).toEqual([
      'published.website=15',
      'applications.received=1?',
      'rate.onTime=1',
      'accountability=0',
      'published.website=15',
      'published.wechat=37',
      'proposals.cppcc=5',
      'published.website=15',
      'applications.none=0',
      'fees.processing=0',
    ]);
  });

  it('has each fact stand where it says', () => {
    for (const { text, at } of facts) expect(textAtLine(SEED, at)).toBe(text);
    expect(facts.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "在政府门户网站公开信息 15 条",
        "公开政府信息 1 件",
        "按时答复率 100%",
        "未发生相关责任追究事项",
        "我局在县政府门户网站公开信息 15 条",
        "微信公众号发布信息 37 条",
        "我局共承办政协提案 5 件",
        "我局在政府门户网站公开信息 15 条",
        "未收到政府信息公开申请",
        "未收取信息处理费",
      ]
    `);
  });
});

it.each([
  ['全年收到政府信息公开申请１０件', ['applications.received=10']],
  ['全年收到政府信息公开申请一件。', ['applications.received=1']],
])('%s', (text, expected) => {
  expect(factsOf(text)).toEqual(expected);
});
