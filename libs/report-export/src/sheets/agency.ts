import { sampleMark } from '../heading.js';
import type { Column } from '../sheet.js';

/** An agency as the tables name it. */
export interface AgencyNamed {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly sample: boolean;
}

/** The columns that say who a row is about, and its last column. */
export function agencyColumns<Row>(agency: (row: Row) => AgencyNamed): Column<Row>[] {
  return [
    { title: '机关', kind: 'text', value: (row) => agency(row).name },
    { title: '地区代码', kind: 'text', value: (row) => agency(row).region.code },
    { title: '地区', kind: 'text', value: (row) => agency(row).region.name },
  ];
}

export function sampleColumn<Row>(agency: (row: Row) => AgencyNamed): Column<Row> {
  return { title: '数据性质', kind: 'text', value: (row) => sampleMark(agency(row)) };
}

export function anySample(agencies: readonly AgencyNamed[]): boolean {
  return agencies.some(({ sample }) => sample);
}
