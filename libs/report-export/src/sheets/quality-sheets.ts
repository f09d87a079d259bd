import { SEVERITY_TITLES, type Severity } from '@gongkai/report-model';

import type { Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';

/** Where findings are from. */
const CHECKED = '年报核对结果';

export interface QualitySheetOf {
  readonly year: number;
  readonly by: 'region' | 'year';
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly columns: readonly { readonly key: string; readonly name: string; readonly reports: number }[];
  readonly rules: readonly {
    readonly rule: string;
    readonly title: { readonly zh: string };
    readonly severity: Severity;
    readonly reports: readonly number[];
  }[];
  /** Whether any of the agencies is invented. */
  readonly sample: boolean;
  readonly exportedAt: Date;
}

interface QualitySheetRow {
  readonly rule: QualitySheetOf['rules'][number];
  readonly column: QualitySheetOf['columns'][number];
  readonly violated: number;
}

/** A row for each rule in each region or year, with the reports it is a share of. */
export function qualitySheet({
  year,
  by,
  scope,
  columns,
  rules,
  sample,
  exportedAt,
}: QualitySheetOf): Sheet<QualitySheetRow> {
  const title = by === 'region' ? `${year}年度数据质量（按地区）` : `至${year}年度数据质量（按年度）`;
  return {
    title,
    heading: {
      scope,
      years: by === 'region' ? [year] : columns.map(({ key }) => Number(key)),
      source: CHECKED,
      exportedAt,
      notes: ['只计现行版本中不符合规则、尚未解决也未被认定为无误的问题；同一原因只计一次'],
      sample,
    },
    columns: [
      { title: '规则', kind: 'text', value: ({ rule }) => rule.title.zh },
      { title: '规则代码', kind: 'text', value: ({ rule }) => rule.rule },
      { title: '性质', kind: 'text', value: ({ rule }) => SEVERITY_TITLES[rule.severity].zh },
      { title: by === 'region' ? '地区' : '年度', kind: 'text', value: ({ column }) => column.name },
      { title: '不符合的年报', kind: 'count', value: ({ violated }) => violated },
      { title: '年报', kind: 'count', value: ({ column }) => column.reports },
      {
        title: '占比',
        kind: 'share',
        value: ({ violated, column }) => (column.reports === 0 ? null : violated / column.reports),
      },
    ],
    rows: rules.flatMap((rule) =>
      columns.map((column, index) => ({ rule, column, violated: rule.reports[index] ?? 0 })),
    ),
  };
}

export interface QualityFindingsSheetOf {
  readonly year: number;
  readonly rule: string;
  readonly scope: string;
  readonly rows: readonly {
    readonly agency: AgencyNamed;
    readonly severity: Severity;
    readonly message: { readonly zh: string };
  }[];
  readonly exportedAt: Date;
}

export function qualityFindingsSheet({
  year,
  rule,
  scope,
  rows,
  exportedAt,
}: QualityFindingsSheetOf): Sheet<QualityFindingsSheetOf['rows'][number]> {
  const title = `${year}年度不符合“${rule}”的年报`;
  return {
    title,
    heading: {
      scope,
      years: [year],
      source: CHECKED,
      exportedAt,
      notes: ['只计现行版本中尚未解决也未被认定为无误的问题'],
      sample: anySample(rows.map(({ agency }) => agency)),
    },
    columns: [
      ...agencyColumns<QualityFindingsSheetOf['rows'][number]>(({ agency }) => agency),
      { title: '性质', kind: 'text', value: ({ severity }) => SEVERITY_TITLES[severity].zh },
      { title: '问题', kind: 'text', value: ({ message }) => message.zh },
      sampleColumn(({ agency }) => agency),
    ],
    rows,
  };
}
