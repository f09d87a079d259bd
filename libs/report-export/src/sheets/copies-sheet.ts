import type { Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';

export interface CopiesSheetCluster {
  readonly title: string;
  readonly text: string;
  readonly reports: readonly { readonly agency: AgencyNamed; readonly year: number; readonly similarity: number }[];
}

export interface CopiesSheetOf {
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly clusters: readonly CopiesSheetCluster[];
  readonly exportedAt: Date;
}

/** A report of a cluster; the clusters are counted from 1. */
export interface CopiesSheetRow {
  readonly nth: number;
  readonly cluster: CopiesSheetCluster;
  readonly report: CopiesSheetCluster['reports'][number];
}

export function copiesSheet({ year, scope, clusters, exportedAt }: CopiesSheetOf): Sheet<CopiesSheetRow> {
  const title = `${year}年度年报正文雷同情况`;
  const rows = clusters.flatMap((cluster, index) =>
    cluster.reports.map((report) => ({ nth: index + 1, cluster, report })),
  );
  return {
    title,
    heading: {
      scope,
      years: [year],
      source: '年报正文',
      exportedAt,
      notes: [
        `雷同的 ${clusters.length} 组：遮去名称、日期和数字，去掉大家都用的句子以后，同一部分有 85% 以上相同`,
        '相同比例：与同组最接近的一份相比；上一年度的年报是被照搬的来源',
      ],
      sample: anySample(rows.map(({ report }) => report.agency)),
    },
    columns: [
      { title: '组', kind: 'count', value: ({ nth }) => nth },
      { title: '部分', kind: 'text', value: ({ cluster }) => cluster.title },
      ...agencyColumns<CopiesSheetRow>(({ report }) => report.agency),
      { title: '年度', kind: 'year', value: ({ report }) => report.year },
      { title: '相同比例', kind: 'share', value: ({ report }) => report.similarity },
      { title: '相同的原文', kind: 'text', value: ({ cluster }) => cluster.text },
      sampleColumn(({ report }) => report.agency),
    ],
    rows,
  };
}
