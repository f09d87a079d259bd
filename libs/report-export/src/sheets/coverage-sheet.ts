import type { Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { SOURCES } from './indicator-words.js';

const STATES = { reported: '已报', late: '逾期', missing: '未报' } as const;

export interface CoverageSheetRow {
  readonly agency: AgencyNamed;
  /** The kind of the agency, in words. */
  readonly kind: string;
  readonly state: keyof typeof STATES;
  readonly publishedOn: string | null;
  readonly errors: number;
  readonly warnings: number;
}

export interface CoverageSheetOf {
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  /** Of all who are found, where only some of them are listed. */
  readonly counts: { readonly due: number; readonly late: number; readonly missing: number };
  readonly rows: readonly CoverageSheetRow[];
  readonly exportedAt: Date;
}

export function coverageSheet({ year, scope, counts, rows, exportedAt }: CoverageSheetOf): Sheet<CoverageSheetRow> {
  const title = `${year}年度报告提交情况`;
  const { due, late, missing } = counts;
  return {
    title,
    heading: {
      scope,
      years: [year],
      source: SOURCES.record,
      exportedAt,
      notes: [
        `应报或已报的机关 ${due} 家：已报 ${due - missing} 家（其中逾期 ${late} 家），未报 ${missing} 家`,
        '逾期：公布日期晚于法定日期（条例第四十九条：部门为次年1月31日，政府为次年3月31日）；不知公布日期的不算逾期',
      ],
      sample: anySample(rows.map(({ agency }) => agency)),
    },
    columns: [
      ...agencyColumns<CoverageSheetRow>(({ agency }) => agency),
      { title: '机关类别', kind: 'text', value: ({ kind }) => kind },
      { title: '状态', kind: 'text', value: ({ state }) => STATES[state] },
      { title: '公布日期', kind: 'text', value: ({ publishedOn }) => publishedOn },
      { title: '未解决的错误', kind: 'count', value: ({ state, errors }) => (state === 'missing' ? null : errors) },
      { title: '未解决的提醒', kind: 'count', value: ({ state, warnings }) => (state === 'missing' ? null : warnings) },
      sampleColumn(({ agency }) => agency),
    ],
    rows,
  };
}
