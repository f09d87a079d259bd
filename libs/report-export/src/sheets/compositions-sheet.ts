import { type CompositionName, COMPOSITIONS } from '@gongkai/indicators';

import type { Column, Sheet } from '../sheet.js';
import { SOURCES } from './indicator-words.js';

const TITLES: Readonly<Record<CompositionName, string>> = {
  outcomes: '依申请公开办理结果构成',
  refusals: '不予公开理由构成',
};

interface Composed {
  readonly reports: number;
  readonly counts: readonly number[];
  readonly stated: number | null;
  readonly unknown: number;
}

/** Without a region: everybody. */
interface CompositionsSheetRow extends Composed {
  readonly region: { readonly code: string; readonly name: string } | null;
}

export interface CompositionsSheetOf {
  readonly of: CompositionName;
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly whole: Composed;
  readonly rows: readonly (Composed & { readonly region: { readonly code: string; readonly name: string } })[];
  readonly sample: boolean;
  readonly exportedAt: Date;
}

/** A row a region, a column a part with its share beside it, and last a row for everybody. */
export function compositionsSheet(of: CompositionsSheetOf): Sheet<CompositionsSheetRow> {
  const { parts, stated } = COMPOSITIONS[of.of];
  const title = `${of.year}年${TITLES[of.of]}`;
  return {
    title,
    heading: {
      scope: of.scope,
      years: [of.year],
      source: SOURCES.table,
      exportedAt: of.exportedAt,
      notes: [
        '各数为已报年报表三“总计”列逐格相加；各级人民政府的年报本身已是汇总，不计入',
        '占比的分母是所列各项之和；没有填数字的格没有加上，“缺数字的年报”是至多有几份年报少一项',
        '最后一行是全部机关，包括不在所列地区内的上级机关',
      ],
      sample: of.sample,
    },
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? '全部' },
      { title: '已报', kind: 'count', value: ({ reports }) => reports },
      ...parts.flatMap(({ title: part }, index) => partColumns(part.zh, index)),
      { title: '各项之和', kind: 'count', value: ({ counts }) => total(counts) },
      ...(stated === null ? [] : [STATED]),
      { title: '缺数字的年报', kind: 'count', value: ({ unknown }) => unknown },
    ],
    rows: [...of.rows, { ...of.whole, region: null }],
  };
}

const STATED: Column<CompositionsSheetRow> = { title: '年报所填总计', kind: 'count', value: ({ stated }) => stated };

function partColumns(title: string, index: number): Column<CompositionsSheetRow>[] {
  return [
    { title, kind: 'count', value: ({ counts }) => counts[index] ?? null },
    {
      title: `${title}占比`,
      kind: 'share',
      value: ({ counts }) => (total(counts) === 0 ? null : (counts[index] ?? 0) / total(counts)),
    },
  ];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
