import { SAMPLE_MARK, sampleMark } from '../heading.js';
import type { Sheet } from '../sheet.js';
import type { AgencyNamed } from './agency.js';
import { SOURCES } from './indicator-words.js';

const FIGURES = {
  received: '新收申请',
  carriedOver: '上年结转',
  concluded: '办结',
  carriedForward: '结转下年',
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  licensing: '行政许可决定',
  penalties: '行政处罚决定',
} as const;

interface RegionNamed {
  readonly code: string;
  readonly name: string;
}

interface Coverage {
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  readonly doubtful: number;
}

interface WithErrors {
  readonly reports: number;
  readonly withErrors: number;
}

export interface OverviewSheetOf {
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly total: Coverage;
  readonly regions: readonly (Coverage & { readonly region: RegionNamed; readonly own: boolean })[];
  /** What the reports of the counties add up to; null of a year that has none. */
  readonly figures: readonly {
    readonly figure: keyof typeof FIGURES;
    readonly sum: number;
    readonly before: number | null;
  }[];
  readonly summed: { readonly reports: number; readonly before: number };
  /** Of the reports of the year; null where there are none. */
  readonly doubts: (WithErrors & { readonly before: WithErrors | null }) | null;
  readonly rules: readonly {
    readonly rule: string;
    readonly title: { readonly zh: string };
    readonly reports: number;
  }[];
  readonly received: { readonly days: number; readonly reports: number };
  /** Regions whose share of doubtful reports is another than the year before, beyond chance. */
  readonly changed: readonly (WithErrors & {
    readonly region: RegionNamed;
    readonly change: 'up' | 'down';
    readonly before: WithErrors;
  })[];
  readonly latest: readonly {
    readonly agency: AgencyNamed;
    readonly receivedAt: string;
    readonly errors: number;
    readonly warnings: number;
    readonly again: boolean;
  }[];
  readonly sample: boolean;
  readonly exportedAt: Date;
}

interface OverviewSheetRow {
  readonly part: string;
  readonly item: string;
  readonly count: number;
  /** What the count is a share of. */
  readonly of?: number;
  readonly region?: RegionNamed;
  readonly agency?: AgencyNamed;
  readonly before?: number | null;
  readonly beforeOf?: number | undefined;
  readonly note?: string;
}

/** What the page shows, a figure a row. */
export function overviewSheet(of: OverviewSheetOf): Sheet<OverviewSheetRow> {
  const title = `${of.year}年度报告总览`;
  const summed = of.sample ? `含${SAMPLE_MARK}` : '';
  return {
    title,
    heading: {
      scope: of.scope,
      years: [of.year],
      source: `${SOURCES.record}（报送、存疑、变化）；${SOURCES.table}（八个数）`,
      exportedAt: of.exportedAt,
      notes: [
        '报送：应报包括应报和已报的机关，已报包括逾期的；存疑是有未解决错误的年报',
        `八个数：各县（市、区）已报年报逐格相加，本年已汇总 ${of.summed.reports} 份，上年 ${of.summed.before} 份；没有填数字的格没有加上`,
        '占比是“数”除以“占比的分母”；空格是没有这个数，不是零',
      ],
      sample: of.sample,
    },
    columns: [
      { title: '部分', kind: 'text', value: ({ part }) => part },
      { title: '项目', kind: 'text', value: ({ item }) => item },
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? null },
      { title: '机关', kind: 'text', value: ({ agency }) => agency?.name ?? null },
      { title: '数', kind: 'count', value: ({ count }) => count },
      { title: '占比', kind: 'share', value: ({ count, of: whole }) => (whole ? count / whole : null) },
      { title: '占比的分母', kind: 'count', value: ({ of: whole }) => whole ?? null },
      { title: '上年的数', kind: 'count', value: ({ before }) => before ?? null },
      { title: '上年的分母', kind: 'count', value: ({ beforeOf }) => beforeOf ?? null },
      { title: '说明', kind: 'text', value: ({ note }) => note ?? null },
      { title: '数据性质', kind: 'text', value: ({ agency }) => (agency ? sampleMark(agency) : summed) },
    ],
    rows: [
      ...coverageRows(of.total),
      ...of.regions.flatMap(({ region: { code, name }, own, ...counts }) =>
        coverageRows(counts, { code, name: own ? `${name}本级` : name }),
      ),
      ...of.figures.map(({ figure, sum, before }) => ({ part: '八个数', item: FIGURES[figure], count: sum, before })),
      ...doubtRows(of),
      ...changeRows(of),
    ],
  };
}

function coverageRows({ due, reported, late, missing, doubtful }: Coverage, region?: RegionNamed): OverviewSheetRow[] {
  const row = (item: string, count: number) => ({ part: '报送', item, count, ...(region && { region }) });
  const share = (item: string, count: number) => ({ ...row(item, count), of: due });
  return [
    row('应报', due),
    share('已报', reported + late),
    share('逾期', late),
    share('未报', missing),
    share('存疑', doubtful),
  ];
}

function doubtRows({ doubts, rules }: OverviewSheetOf): OverviewSheetRow[] {
  if (doubts === null) return [];
  return [
    { part: '存疑', item: '有未解决错误的年报', ...shareRow(doubts, doubts.before) },
    ...rules.map(({ rule, title, reports }) => ({
      ...{ part: '存疑', item: `违反规则：${title.zh}`, count: reports, of: doubts.reports, note: rule },
    })),
  ];
}

function changeRows({ received, changed, latest }: OverviewSheetOf): OverviewSheetRow[] {
  const part = '变化';
  return [
    { part, item: `最近 ${received.days} 天收到的年报`, count: received.reports },
    ...changed.map(({ region, change, before, ...now }) => ({
      ...{ part, item: '有未解决错误的年报', region, ...shareRow(now, before) },
      note: change === 'up' ? '存疑率比上年明显上升' : '存疑率比上年明显下降',
    })),
    ...latest.map(({ agency, receivedAt, errors, warnings, again }) => ({
      ...{ part, item: '最近收到的年报中未解决的错误', region: agency.region, agency, count: errors },
      note: `${MOMENT.format(new Date(receivedAt))}${again ? '更正' : '新报'}，另有提醒 ${warnings} 条`,
    })),
  ];
}

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function shareRow({ withErrors, reports }: WithErrors, before: WithErrors | null) {
  return { count: withErrors, of: reports, before: before?.withErrors ?? null, beforeOf: before?.reports };
}
