import { CELL_MEASURES, type CellMeasureName, TEXT_MEASURES, type TextMeasureName } from '@gongkai/indicators';
import { Column } from 'typeorm';

import { measureColumn } from '../measure-columns.js';

/**
 * A column for every measure of a report. Counts of cells are four bytes wide,
 * which is exact up to 16 777 216; what a text states may be any number.
 */
class MeasureColumns {
  /** Stated measures whose mentions differ, and those known only roughly. */
  @Column('text', { array: true, default: () => "'{}'" })
  disputed!: TextMeasureName[];

  @Column('text', { array: true, default: () => "'{}'" })
  approximate!: TextMeasureName[];
}

for (const name of CELL_MEASURES) Column('real', columnOf(name))(MeasureColumns.prototype, name);
for (const name of TEXT_MEASURES) Column('double precision', columnOf(name))(MeasureColumns.prototype, name);

function columnOf(name: CellMeasureName | TextMeasureName) {
  return { name: measureColumn(name), nullable: true };
}

export const MeasureColumnsEntity = MeasureColumns as new () => MeasureColumns &
  Record<CellMeasureName | TextMeasureName, number | null>;
