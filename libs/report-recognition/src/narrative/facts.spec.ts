import type { Fact } from '@gongkai/report-model';

import { paragraphs, partsOf, readFacts, textAtLine } from '../testing/narrative-parts.js';
import { SEED } from '../testing/seed.js';

const inShort = ({ name, value, approximate, ambiguous }: Fact) =>
  `${name}=${value ?? 'lost'}${approximate ? '~' : ''}${ambiguous === true ? '?' : ''}`;

describe('the report of a county bureau', () => {
  const facts = readFacts(partsOf(SEED));

  it('states exactly these quantities', () => {
    expect(facts.map(inShort)).toEqual([
      'period=2023',
      'published.website=15',
      'applications.received=1?',
      'rate.onTime=1',
      'accountability=0',
      'safeguards.tripleReview=1',
      'published.website=15',
      'published.wechat=37',
      'proposals.cppcc=5',
      'published.website=15',
      'openDays.participants=25',
      'applications.none=0',
      'fees.processing=0',
    ]);
  });

  it('has each fact stand where it says', () => {
    for (const { text, at } of facts) expect(textAtLine(SEED, at)).toBe(text);
    expect(facts.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "统计数据从 2023 年 1 月 1 日至 2023 年 12 月 31 日",
        "在政府门户网站公开信息 15 条",
        "公开政府信息 1 件",
        "按时答复率 100%",
        "未发生相关责任追究事项",
        "落实“三审三校”制度",
        "我局在县政府门户网站公开信息 15 条",
        "微信公众号发布信息 37 条",
        "承办政协提案 5 件",
        "我局在政府门户网站公开信息 15 条",
        "邀请科技型企业、工业企业、科技特派员、中药材和螺旋藻产业企业代表、退休党员代表等 25 人参加",
        "未收到政府信息公开申请",
        "未收取信息处理费",
      ]
    `);
  });
});

describe('the same report with other words', () => {
  const SENTENCE = '全年受理依申请\n\n公开政府信息 1 件，按时答复率 100%。';
  const NOT_RECEIVED = '我局未收到政府信息公开申请';

  /** The facts that a change of the report takes away and brings. */
  function changed(from: string, to: string): { gone: string[]; come: string[] } {
    expect(SEED).toContain(from);
    const text = SEED.replaceAll(from, to);
    const facts = readFacts(partsOf(text));
    for (const fact of facts) expect(textAtLine(text, fact.at)).toBe(fact.text);
    const before = readFacts(partsOf(SEED)).map(inShort);
    const after = facts.map(inShort);
    return {
      gone: [...new Set(before.filter((fact) => !after.includes(fact)))],
      come: [...new Set(after.filter((fact) => !before.includes(fact)))],
    };
  }

  const WEBSITE = ['published.website=15'];
  const RECEIVED = ['applications.received=1?', 'rate.onTime=1'];

  it.each([
    ['公开信息 15 条', '公开信息 218 条', WEBSITE, ['published.website=218']],
    ['公开信息 15 条', '公开信息２１８条', WEBSITE, ['published.website=218']],
    ['公开信息 15 条', '公开信息 2 1 8 条', WEBSITE, ['published.website=218']],
    ['公开信息 15 条', '公开信息 2\n18 条', WEBSITE, ['published.website=218']],
    ['公开信息 15 条', '公开信息二百一十八条', WEBSITE, ['published.website=218']],
    ['公开信息 15 条', '公开信息近300条', WEBSITE, ['published.website=300~']],
    ['公开信息 15 条', '公开信息20余万条', WEBSITE, ['published.website=200000~']],
    ['公开信息 15 条', '公开信息 条', WEBSITE, ['published.website=lost']],
    ['发布信息 37 条', '推送图文 12 期，共 49 条', ['published.wechat=37'], ['published.wechat=49']],
    [SENTENCE, '全年收到政府信息公开申请一件，按时答复率百分之百。', RECEIVED.slice(0, 1), ['applications.received=1']],
    [
      SENTENCE,
      '全年收到政府信息公开申请10件，其中上年结转2件。',
      RECEIVED,
      ['applications.received=10?', 'applications.carriedOver=2'],
    ],
    [SENTENCE, '全年受理0件。', RECEIVED, ['applications.received=0?']],
    [SENTENCE, '全年未收到政府信息公开申请。', RECEIVED, []],
    [
      NOT_RECEIVED,
      '我局有3起行政复议，2起行政诉讼',
      ['applications.none=0'],
      ['challenges.reconsideration=3', 'challenges.litigation=2'],
    ],
    [NOT_RECEIVED, '我局无行政复议、行政诉讼', ['applications.none=0'], ['challenges.none=0']],
    [
      '政协提案 5 件',
      '政协提案３件、人大代表建议两件',
      ['proposals.cppcc=5'],
      ['proposals.cppcc=3', 'proposals.npc=2'],
    ],
    ['未发生相关责任追究事项', '责任追究 1 起', ['accountability=0'], ['accountability=1']],
    ['未收取信息处理费', '收取信息处理费 380 元', ['fees.processing=0'], ['fees.processing=380']],
  ])('%j → %j', (from, to, gone, come) => {
    expect(changed(from, to)).toEqual({ gone, come });
  });
});

it('reads facts from every part, but none from tables', () => {
  const said = (text: string, section: 0 | 6) => ({ section, blocks: paragraphs(text) });
  const table = {
    kind: 'table',
    rows: [[{ text: '收到政府信息公开申请 9 件', row: 1, column: 1, rowSpan: 1, columnSpan: 1, at: {} }]],
    geometry: 'grid',
    at: { table: 1 },
  } as const;
  const facts = readFacts([
    said('收到政府信息公开申请 2 件。', 0),
    { section: 3, blocks: [table] },
    said('未收费。', 6),
  ]);
  expect(facts.map(inShort)).toEqual(['applications.received=2']);
});

const factsOf = (text: string, section: 1 | 5 = 1, year: number | null = 2023) => {
  const facts = readFacts([{ section, blocks: paragraphs(text) }], year);
  for (const fact of facts) expect(textAtLine(text, fact.at)).toBe(fact.text);
  return facts;
};

describe('the words of a fact', () => {
  it.each([
    ['上年度收到政府信息公开申请7件，本年度收到9件。', [['applications.received', 9, '收到9件']]],
    [
      '网站、公众号分别公开15条、37条。',
      [
        ['published.website', 15, '网站、公众号分别公开15条'],
        ['published.wechat', 37, '网站、公众号分别公开15条、37条'],
      ],
    ],
    ['收到网上申请2件。', [['applications.online', 2, '网上申请2件']]],
    [
      '收到申请3件，全部办结。',
      [
        ['applications.received', 3, '收到申请3件'],
        ['rate.completion', 1, '全部办结'],
        ['applications.carriedForward', 0, '全部办结'],
      ],
    ],
    ['未收到通过信函提出的申请。', [['applications.byLetter', 0, '未收到通过信函提出的申请']]],
    [
      '全年收到政府信息公开申请3件。\n按时答复率100%。',
      [
        ['applications.received', 3, '收到政府信息公开申请3件'],
        ['rate.onTime', 1, '按时答复率100%'],
      ],
    ],
    ['在政府门户网站公开信息30-40条。', [['published.website', 40, '在政府门户网站公开信息30-40条']]],
  ])('%j', (text, facts) => {
    expect(factsOf(text).map(({ name, value, text: words }) => [name, value, words])).toEqual(facts);
  });
});

describe('section five', () => {
  it.each([
    '每半年开展一次政务公开培训。',
    '下一步，组织政务公开培训3次，网站公开信息100条。',
    '力争全年组织政务公开培训3次。',
    '组织政务公开培训3次，做到申请件件按时办结。',
    '明年在政府网站公开信息100条。',
  ])('states no figure of the year in %j', (text) => {
    expect(factsOf(text, 5)).toEqual([]);
  });

  it.each([
    ['2023年组织政务公开培训3次，但效果不佳。', ['trainings=3']],
    ['全年微信公众号发布信息12条，更新不及时。', ['published.wechat=12']],
    ['未开设微信公众号，渠道单一。', ['published.wechat=0']],
  ])('states what it says is of the year: %j', (text, facts) => {
    expect(factsOf(text, 5).map(inShort)).toEqual(facts);
  });
});

it('takes every year for its own where the year of the report is not known', () => {
  expect(factsOf('2022年收到政府信息公开申请7件。', 1, null).map(inShort)).toEqual(['applications.received=7']);
});
