import { type Indicator, indicatorOf } from '@gongkai/indicators';

import { yearsIn } from '../heading.js';
import type { Column, ColumnKind, Sheet } from '../sheet.js';
import { type AgencyNamed, sampleColumn } from './agency.js';
import { categoryName, type ComparedIndicatorCells } from './comparisons-sheet.js';
import { peersNotes, sourceOf, valueKind } from './indicator-words.js';

const STATES = { reported: '已报', late: '逾期', missing: '未报', 'not-due': '无需报送' } as const;

export interface AgencyYearsSheetRow {
  readonly year: number;
  readonly state: keyof typeof STATES;
  readonly reportId: string | null;
  readonly publishedOn: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly string[];
  readonly indicators: readonly (ComparedIndicatorCells & {
    readonly median: number | null;
    readonly peers: number;
  })[];
}

export interface AgencyYearsSheetOf {
  readonly agency: AgencyNamed;
  readonly rows: readonly AgencyYearsSheetRow[];
  readonly exportedAt: Date;
}

export function agencyYearsSheet({ agency, rows, exportedAt }: AgencyYearsSheetOf): Sheet<AgencyYearsSheetRow> {
  const indicators = (rows[0]?.indicators ?? []).flatMap(({ indicator }) => indicatorOf(indicator) ?? []);
  const counted = (count: (row: AgencyYearsSheetRow) => number) => (row: AgencyYearsSheetRow) =>
    row.reportId === null ? null : count(row);
  return {
    title: `${agency.name}历年年报`,
    heading: {
      scope: agency.region.name,
      years: yearsIn(rows),
      source: sourceOf(indicators),
      exportedAt,
      notes: [
        '同类中位数：同一类别、同一层级的机关中，当年参加该指标排名的各家（含本机关）的中间值',
        ...indicators.flatMap(peersNotes),
        '空白表示没有年报，或年报没有给出，不是零',
      ],
      sample: agency.sample,
    },
    columns: [
      { title: '年度', kind: 'year', value: ({ year }) => year },
      { title: '状态', kind: 'text', value: ({ state }) => STATES[state] },
      { title: '公布日期', kind: 'text', value: ({ publishedOn }) => publishedOn },
      { title: '未解决的错误', kind: 'count', value: counted(({ errors }) => errors) },
      { title: '未解决的提醒', kind: 'count', value: counted(({ warnings }) => warnings) },
      { title: '问题类别', kind: 'text', value: ({ problems }) => problems.map(categoryName).join('；') },
      ...indicators.flatMap(indicatorColumns),
      sampleColumn(() => agency),
    ],
    rows,
  };
}

function indicatorColumns(indicator: Indicator): Column<AgencyYearsSheetRow>[] {
  const { code, title, denominator, kind } = indicator;
  type Name = Exclude<keyof AgencyYearsSheetRow['indicators'][number], 'indicator'>;
  const column = (words: string, kindOf: ColumnKind, name: Name): Column<AgencyYearsSheetRow> => ({
    title: `${title.zh}${words}`,
    kind: kindOf,
    value: ({ indicators }) => indicators.find((each) => each.indicator === code)?.[name] ?? null,
  });
  return [
    column('', valueKind(indicator), 'value'),
    ...(denominator.length > 0 ? [column('分子', 'count', 'numerator'), column('分母', 'count', 'denominator')] : []),
    ...(kind === 'share' ? [column('区间下限', 'share', 'low'), column('区间上限', 'share', 'high')] : []),
    column('同类中位数', kind === 'count' ? 'decimal' : valueKind(indicator), 'median'),
    column('同类机关数', 'count', 'peers'),
  ];
}
