import { cellKeys, cellLabel, EDITIONS } from '@gongkai/report-form';
import type { CellKey, Edition } from '@gongkai/report-model';

import type { Column, Sheet } from '../sheet.js';
import { SOURCES } from './indicator-words.js';

export interface RollupsSheetRow {
  readonly region: { readonly code: string; readonly name: string };
  readonly edition: Edition;
  readonly reports: number;
  readonly due: number;
  readonly sums: Readonly<Record<CellKey, number>>;
  readonly unknown: Readonly<Record<CellKey, number>>;
}

export interface RollupsSheetOf {
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly rows: readonly RollupsSheetRow[];
  /** Whether any of the agencies is invented. */
  readonly sample: boolean;
  readonly exportedAt: Date;
}

/** A row a region, a column a cell; cells that only another edition has are empty. */
export function rollupsSheet({ year, scope, rows, sample, exportedAt }: RollupsSheetOf): Sheet<RollupsSheetRow> {
  const title = `${year}年度各地区表格汇总`;
  const editions = [...new Set(rows.map(({ edition }) => edition))];
  return {
    title,
    heading: {
      scope,
      years: [year],
      source: SOURCES.table,
      exportedAt,
      notes: [
        '各格为已报年报逐格相加；各级人民政府的年报本身已是汇总，不计入',
        '未报的年报、没有填数字的格都没有加上：“未填数字”是至少有一格没有数字的格数',
      ],
      sample,
    },
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region.code },
      { title: '地区', kind: 'text', value: ({ region }) => region.name },
      { title: '格式', kind: 'text', value: ({ edition }) => `${edition}年版` },
      { title: '应报', kind: 'count', value: ({ due }) => due },
      { title: '已汇总', kind: 'count', value: ({ reports }) => reports },
      { title: '未填数字', kind: 'count', value: ({ unknown }) => Object.keys(unknown).length },
      ...columnsOf(editions),
    ],
    rows,
  };
}

function columnsOf(editions: readonly Edition[]): Column<RollupsSheetRow>[] {
  const labels = new Map(
    editions.flatMap((edition) => cellKeys(EDITIONS[edition]).map((key) => [key, cellLabel(EDITIONS[edition], key)])),
  );
  return [...labels].map(([key, title]) => ({ title, kind: 'count', value: ({ sums }) => sums[key] ?? null }));
}
