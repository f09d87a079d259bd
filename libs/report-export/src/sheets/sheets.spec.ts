import { toCsv } from '../csv.js';
import { comparisonsSheet, type ComparisonsSheetRow } from './comparisons-sheet.js';
import { coverageSheet } from './coverage-sheet.js';
import { findingsSheet } from './findings-sheet.js';
import { type RankedGroup, rankingsSheet, type RankingsSheetRow } from './rankings-sheet.js';

const REAL = { id: 'a', name: '甲县科学技术局', region: { code: '640323', name: '甲县' }, sample: false };
const SAMPLE = { id: 'b', name: '乙县科学技术局', region: { code: '640324', name: '乙县' }, sample: true };
// 16:30 UTC is after midnight in Shanghai.
const exportedAt = new Date('2026-01-31T16:30:00Z');

const linesOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

const RANKED: RankingsSheetRow = {
  agency: REAL,
  value: 0.9,
  numerator: 9,
  denominator: 10,
  low: 0.596,
  high: 0.982,
  rank: 1,
  tied: 1,
  notRanked: null,
  ranks: { from: 1, to: 4 },
  shrunk: { value: 0.85, low: 0.7, high: 0.95 },
  band: 'within',
  change: { direction: 'up', before: 0.5 },
  pooled: { value: 0.8, numerator: 16, denominator: 20, years: [2023, 2024] },
};
const UNJUDGED = { ranks: null, shrunk: null, band: null, change: null, pooled: null } as const;
const MISSING: RankingsSheetRow = {
  agency: SAMPLE,
  value: null,
  numerator: null,
  denominator: null,
  low: null,
  high: null,
  rank: null,
  tied: 0,
  notRanked: 'missing',
  ...UNJUDGED,
};
const HEADS =
  '区间下限,区间上限,名次范围起,名次范围止,收缩值,收缩值下限,收缩值上限,与同组相比,上年,较上年,几年合并,合并的分子,合并的分母,合并的年份';

const GROUP = {
  overall: 0.91234,
  withoutLargest: 0.9,
  largest: { name: '大局' },
  largestWeight: 0.25,
  centre: 0.88,
  dispersion: 1.5,
};

const rankings = (indicator: string, rows: readonly RankingsSheetRow[], group: RankedGroup = GROUP) =>
  linesOf(
    toCsv(rankingsSheet({ indicator, year: 2024, scope: '吴忠市', ranked: 1, total: 2, group, rows, exportedAt })),
  );

describe('rankings', () => {
  it('names the question, the day in Shanghai, the formula and the denominators', () => {
    const lines = rankings('completion-rate', [RANKED]);
    expect(lines[0]).toBe('2024年办结率排名（吴忠市）');
    expect(lines[1]).toBe('导出时间：2026-02-01 00:30（北京时间）');
    expect(lines.join('\n')).toContain('表三「(七)总计」÷（「一、本年新收」＋「二、上年结转」）');
    expect(lines.join('\n')).toContain('应报或已报的机关 2 家，参加排名 1 家');
    expect(lines.join('\n')).not.toContain('示例数据');
  });

  it('says what all who are ranked come to, as far as it can be said', () => {
    const nothing = { overall: null, withoutLargest: null, largest: null, largestWeight: null };
    const none = { ...nothing, centre: null, dispersion: null };
    const all = rankings('completion-rate', [RANKED]).join('\n');
    expect(all).toContain('参加排名的合计 0.9123；其中分母最大的是大局，占 0.25，除去它为 0.9\n');
    expect(all).toContain('同组中心 0.88（每家机关同等看待），离散系数 1.5');
    const few = rankings('completion-rate', [RANKED], { ...none, overall: 0.9 }).join('\n');
    expect(few).toContain('参加排名的合计 0.9\n');
    expect(few).not.toContain('同组中心');
    expect(rankings('applications-received', [RANKED], none).join('\n')).not.toContain('合计');
  });

  it('shows the interval and the denominator of a share, and the reason of who has no rank', () => {
    const lines = rankings('completion-rate', [RANKED, MISSING]);
    expect(lines.slice(-3)).toEqual([
      `名次,并列家数,机关,地区代码,地区,办结率,分子,分母,${HEADS},未排名原因,数据性质`,
      '1,1,甲县科学技术局,640323,甲县,0.9,9,10,0.596,0.982,1,4,0.85,0.7,0.95,控制限内,0.5,上升,0.8,16,20,2023、2024,,',
      ',,乙县科学技术局,640324,乙县,,,,,,,,,,,,,,,,,,未提交年报,示例数据',
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^示例数据：/u));
  });

  it('has no denominator for a count', () => {
    const row = { ...RANKED, ...UNJUDGED, value: 7, numerator: 7, denominator: null, low: null, high: null };
    expect(rankings('applications-received', [row]).slice(-2)).toEqual([
      `名次,并列家数,机关,地区代码,地区,新收申请量,分子,分母,${HEADS},未排名原因,数据性质`,
      '1,1,甲县科学技术局,640323,甲县,7,7,,,,,,,,,,,,,,,,,',
    ]);
  });

  it('says of what nobody is ranked by why, and calls it no ranking', () => {
    const row = {
      ...RANKED,
      ...UNJUDGED,
      value: 15,
      numerator: 15,
      denominator: null,
      low: null,
      high: null,
      rank: null,
    };
    const lines = rankings('website-items', [{ ...row, notRanked: 'never-ranked' }]);
    expect(lines[0]).toBe('2024年网站公开数量（吴忠市）');
    expect(lines.join('\n')).toContain('本指标不排名：统计口径由各机关自定');
    expect(lines).toContain('应报或已报的机关 2 家');
    expect(lines.join('\n')).toContain('来源：机关在年报正文中的自述');
    expect(lines.at(-1)).toBe(',,甲县科学技术局,640323,甲县,15,15,,,,,,,,,,,,,,,,本指标不排名,');
  });

  it('has a denominator and no interval for a ratio, and says which end is better where the law does', () => {
    const row = { ...RANKED, ...UNJUDGED, value: 1.5, numerator: 9, denominator: 6, low: null, high: null };
    const lines = rankings('reconsideration-rate', [row]);
    expect(lines.slice(-2)).toEqual([
      `名次,并列家数,机关,地区代码,地区,复议率,分子,分母,${HEADS},未排名原因,数据性质`,
      '1,1,甲县科学技术局,640323,甲县,1.5,9,6,,,,,,,,,,,,,,,,',
    ]);
    expect(lines.join('\n')).toContain('高低不分优劣');
    expect(rankings('carry-over-rate', [RANKED]).join('\n')).toContain('越低越好：条例第三十三条');
  });

  it('refuses an indicator that there is not', () => {
    expect(() => rankings('fame', [])).toThrow(expect.objectContaining({ code: 'question-invalid' }) as Error);
  });
});

it('compares agencies by year, what is not stated left empty', () => {
  const row: ComparisonsSheetRow = {
    agency: 'b',
    year: 2023,
    reportId: 'r',
    website: 15,
    wechat: null,
    received: 7,
    concluded: 6,
    due: 8,
    completionRate: 0.75,
    onTimeRate: 1,
    onTimeSentence: '按时答复率100%',
    problems: ['P01', 'P77'],
    disputed: ['website'],
    approximate: ['onTimeRate'],
    errors: 2,
  };
  const nothing = {
    ...row,
    agency: 'a',
    reportId: null,
    website: null,
    received: null,
    concluded: null,
    due: null,
    completionRate: null,
    onTimeRate: null,
    onTimeSentence: null,
    problems: [],
    disputed: [],
    approximate: [],
    errors: 0,
  };
  const lines = linesOf(
    toCsv(comparisonsSheet({ agencies: [SAMPLE, REAL], years: [2023, 2024], rows: [row, nothing], exportedAt })),
  );
  expect(lines[0]).toBe('机关比较（2023—2024年）：乙县科学技术局、甲县科学技术局');
  expect(lines).toContainEqual(expect.stringMatching(/^示例数据：/u));
  expect(lines.slice(-3)).toEqual([
    '机关,地区代码,地区,年度,年报,网站公开条数,微信公开条数,新收申请,办结,应办（新收＋上年结转）,办结率,按时答复率（自述）,自述原文,自述存疑,问题类别,未解决的错误,数据性质',
    '乙县科学技术局,640324,乙县,2023,有,15,,7,6,8,0.75,1,按时答复率100%,网站公开条数前后不一，取首次出现的；按时答复率为约数,P01 公开不及时、更新慢；P77,2,示例数据',
    '甲县科学技术局,640323,甲县,2023,无,,,,,,,,,,,,',
  ]);
  const asked = { numerator: 1, denominator: 8, low: 0.022, high: 0.471 };
  const indicators = [
    { ...asked, indicator: 'carry-over-rate', value: 0.125, before: 0.25, median: 0.1, peers: 40 },
    { ...asked, indicator: 'website-items', value: 15, before: null, median: 15, peers: 1 },
  ];
  const cells = [{ cell: 'applications.newlyReceived.total', value: 7, before: 9, median: null, peers: 0 }];
  const more = linesOf(
    toCsv(comparisonsSheet({ agencies: [SAMPLE], years: [2023], rows: [{ ...row, indicators, cells }], exportedAt })),
  );
  const beside = (label: string) => `${label}较上年,${label}同类中位数,${label}同类机关数,${label}与中位数之差`;
  const cell = '表三「一、本年新收政府信息公开申请数量」总计';
  expect(more.at(-2)).not.toContain('网站公开条数');
  expect(more.at(-2)).toContain(`,结转率,结转率分子,结转率分母,结转率区间下限,结转率区间上限,${beside('结转率')},`);
  expect(more.at(-2)?.endsWith(`,网站公开数量,${beside('网站公开数量')},${cell},${beside(cell)},数据性质`)).toBe(true);
  expect(more.at(-1)).toMatch(/,0\.125,1,8,0\.022,0\.471,-0\.125,0\.1,40,0\.025,15,,15,1,0,7,-2,,0,,示例数据$/u);
  expect(more.join('\n')).toContain('结转率：表三「四、结转下年度继续办理」÷');
});

it('says who has reported, who was late and who is missing', () => {
  const rows = [
    { agency: REAL, kind: '科学技术', state: 'late', publishedOn: '2025-02-01', errors: 1, warnings: 0 },
    { agency: SAMPLE, kind: '科学技术', state: 'missing', publishedOn: null, errors: 0, warnings: 0 },
  ] as const;
  const counts = { due: 7, late: 1, missing: 2 };
  const lines = linesOf(toCsv(coverageSheet({ year: 2024, scope: '', counts, rows, exportedAt })));
  expect(lines[0]).toBe('2024年度报告提交情况');
  expect(lines[3]).toBe('应报或已报的机关 7 家：已报 5 家（其中逾期 1 家），未报 2 家');
  expect(lines.slice(-3)).toEqual([
    '机关,地区代码,地区,机关类别,状态,公布日期,未解决的错误,未解决的提醒,数据性质',
    '甲县科学技术局,640323,甲县,科学技术,逾期,2025-02-01,1,0,',
    '乙县科学技术局,640324,乙县,科学技术,未报,,,,示例数据',
  ]);
});

it('lists findings with the rule, the cells as on paper and the places in words', () => {
  const lines = linesOf(
    toCsv(
      findingsSheet({
        agency: REAL,
        year: 2023,
        edition: '2021',
        fileName: '年报.docx',
        exportedAt,
        rows: [
          {
            rule: 'applications-balance',
            catalogue: 'T3-01',
            title: { zh: '收到等于办结加结转' },
            basis: '表三注',
            severity: 'error',
            verdict: 'violated',
            message: { zh: '应为8，实为9', en: '8, not 9' },
            suggestion: { zh: '请核对', en: 'check' },
            cells: ['applications.newlyReceived.total'],
            expected: 8,
            found: 9,
            at: [{ block: 7, table: 2, row: 3, column: 9 }, { line: 4 }, { page: 2, line: 1 }],
            also: ['行内合计'],
            state: 'open',
            since: '2024-01-20T17:00:00.000Z',
            decision: { kind: 'dismissed', text: '已电话核实' },
          },
        ],
      }),
    ),
  );
  expect(lines[0]).toBe('甲县科学技术局2023年度报告核对结果');
  expect(lines[3]).toBe('共 1 条，其中须改正的错误 0 条');
  expect(lines.at(-1)).toBe(
    'T3-01,收到等于办结加结转,错误,不符合,应为8，实为9,8,9,表三「一、本年新收政府信息公开申请数量」总计,第2表第3行第9列；第4行；第2页第1行,请核对,表三注,行内合计,未解决,2024-01-21,不成立,已电话核实,',
  );
});
