import { applicationCell } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Figure } from '@gongkai/report-model';

/** The same report with table three in a grid of these rows and columns, or lying on its side. */
export function inGrid(
  report: AnnualReport,
  rows: readonly string[],
  columns: readonly string[],
  onItsSide = false,
): AnnualReport {
  const placed = rows.flatMap((rowKey, row) =>
    columns.map((columnKey, column): [CellKey, Figure] => {
      const key = onItsSide ? applicationCell(columnKey, rowKey) : applicationCell(rowKey, columnKey);
      const figure = report.cells[key];
      if (figure === undefined || figure.state === 'missing') throw new Error(`no figure in ${key}`);
      return [key, { ...figure, at: { table: 2, row: row + 4, column: column + 4, start: 0, end: figure.raw.length } }];
    }),
  );
  return { ...report, cells: { ...report.cells, ...Object.fromEntries(placed) } };
}
