/**
 * Places the cells of a table in its grid: each row gets its cells with their
 * columns, and with `null` where a cell from above reaches down.
 *
 * @param {import('./retold-report.mjs').Cell[][]} rows
 */
export function placed(rows) {
  const reaching = [];
  return rows.map((cells, row) => {
    const out = [];
    const queue = [...cells];
    for (let column = 0; queue.length > 0 || (reaching[column]?.until ?? 0) > row; ) {
      const above = reaching[column];
      if (above && above.until > row) {
        out.push({ cell: null, column, columns: above.columns });
        column += above.columns;
        continue;
      }
      const cell = queue.shift();
      out.push({ cell, column, columns: cell.columns });
      reaching[column] = { until: row + cell.rows, columns: cell.columns };
      column += cell.columns;
    }
    return out;
  });
}
