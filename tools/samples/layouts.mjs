import { cell } from './form.mjs';
import { placed } from './grid.mjs';

/**
 * What becomes of the form's tables in other hands. Each layout takes the blocks of a report and gives others; figures
 * keep their keys, so that what the document says is known however it looks.
 */

/** Changes the rows of one table. */
export const inTable = (section, change) => (blocks) =>
  blocks.map((block) => (block.section === section ? { ...block, rows: change(block.rows) } : block));

/** One layout after the other. */
export const layers =
  (...layouts) =>
  (blocks) =>
    layouts.reduce((made, layout) => layout(made), blocks);

/** Changes the text of cells: `change(cell)` gives the new text. */
const texts = (wanted, change) => (blocks) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map((one) => (wanted(one) ? { ...one, ...change(one) } : one))) }
      : block,
  );

export const relabelled = (change) =>
  texts(
    ({ key }) => key === undefined,
    ({ text }) => ({ text: change(text) }),
  );

export const reprinted = (change) =>
  texts(
    ({ key }) => key !== undefined,
    ({ text, key }) => ({ text: change(text, key) }),
  );

/** Without the cells that have these keys; what stood after them moves to the left. */
export const without = (...keys) => {
  const gone = new Set(keys);
  return (blocks) =>
    blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.filter(({ key }) => !gone.has(key))) }
        : block,
    );
};

/** Merged cells taken apart: their text stands in the first place, the others are empty or say it again. */
export const unmerged =
  (repeat = false) =>
  (rows) => {
    const grid = placed(rows).map((row) =>
      row.flatMap(({ cell: one, columns }) => Array.from({ length: columns }, (_, index) => (index === 0 ? one : null))),
    );
    const sources = placed(rows).map((row) => row.flatMap(({ cell: one, columns }) => Array(columns).fill(one)));
    return grid.map((row, index) =>
      row.map((one, column) => {
        if (one) return { ...one, columns: 1, rows: 1 };
        const above = repeat ? lastOf(sources, index, column) : null;
        return cell(above !== null && above.key === undefined ? above.text : '');
      }),
    );
  };

function lastOf(sources, row, column) {
  for (let index = row; index >= 0; index -= 1) if (sources[index][column]) return sources[index][column];
  return null;
}

/** Home-made forms add up the reasons of each group in a row of its own. */
export function withSubtotalRows(rows) {
  const made = rows.map((row) => row.map((one) => ({ ...one })));
  const outer = made.flat().find(({ text }) => text.startsWith('三、'));
  const result = [];
  let group = null;
  for (const row of made) {
    const label = row.find(({ text }) => /^（[三四五六]）/u.test(text));
    if (label && label.rows > 1) group = { label, left: label.rows, rows: [] };
    result.push(row);
    if (group === null) continue;
    group.rows.push(row);
    group.left -= 1;
    if (group.left > 0) continue;
    group.label.rows += 1;
    outer.rows += 1;
    result.push([cell('小计'), ...sums(group.rows)]);
    group = null;
  }
  return result;
}

function sums(rows) {
  const figures = rows.map((row) => row.filter(({ key }) => key !== undefined).map(({ text }) => Number(text)));
  return figures[0].map((_, column) => cell(String(figures.reduce((sum, row) => sum + row[column], 0))));
}

/** … or the five kinds of organisations in a column of its own. */
export function withSubtotalColumn(rows) {
  return rows.map((row, index) => {
    if (index === 0) return row.map((one) => (one.columns === 7 ? { ...one, columns: 8 } : one));
    if (index === 1) return row.map((one) => (one.columns === 5 ? { ...one, columns: 6 } : one));
    if (index === 2) return [...row, cell('小计')];
    const figures = row.filter(({ key }) => key !== undefined);
    const sum = figures.slice(1, 6).reduce((total, { text }) => total + Number(text), 0);
    return [...row.slice(0, -1), cell(String(sum)), ...row.slice(-1)];
  });
}

/** Table four as two tables, one for reconsideration and one for litigation. */
export function challengesApart(blocks) {
  return blocks.flatMap((block) => {
    if (block.section !== 4) return [block];
    const [[reconsideration, litigation], results, outcomes, figures] = block.rows;
    const width = 100 / 5;
    return [
      {
        ...block,
        widths: Array(5).fill(width),
        rows: [[reconsideration], results.slice(0, 5).map((one) => ({ ...one, rows: 1 })), figures.slice(0, 5)],
      },
      { kind: 'paragraph', text: '行政诉讼情况如下：' },
      { ...block, widths: Array(10).fill(width / 2), rows: [[litigation], results.slice(5), outcomes, figures.slice(5)] },
    ];
  });
}

/** Table four with a row for each forum. */
export function challengesInRows([, results, , figures]) {
  const outcomes = results.slice(0, 5).map(({ text }) => cell(text));
  return [
    [cell('类别', 2), ...outcomes],
    [cell('行政复议', 2), ...figures.slice(0, 5)],
    [cell('行政诉讼', 1, 2), cell('未经复议直接起诉'), ...figures.slice(5, 10)],
    [cell('复议后起诉'), ...figures.slice(10)],
  ];
}

/** （六）其他处理 in one row, as the form of 2019 has it. */
export function otherOutcomeInOneRow(rows) {
  const first = rows.findIndex((row) => row.some(({ text }) => text === '（六）其他处理'));
  const group = rows.slice(first, first + 3);
  const [label] = group[0];
  const merged = [{ ...label, rows: 1, columns: 2 }, ...sums(group)];
  return [...rows.slice(0, first), merged, ...rows.slice(first + 3)].map((row) =>
    row.map((one) => (one.text === '三、本年度办理结果' ? { ...one, rows: one.rows - 2 } : one)),
  );
}

/** The block of government procurement that the form of 2021 dropped. */
export function withBlockNine(rows) {
  return [
    ...rows,
    [cell('第二十条第（九）项', 4)],
    [cell('信息内容'), cell('采购项目数量'), cell('采购总金额', 2)],
    [cell('政府集中采购'), cell('3'), cell('48600元', 2)],
  ];
}

/** Section four stands before section three. */
export function challengesFirst(blocks) {
  const at = (section) => blocks.findIndex((block) => block.section === section);
  const [three, four] = [at(3), at(4)];
  const before = blocks.slice(0, three - 1);
  const swapped = [...blocks.slice(four - 1, four + 1), ...blocks.slice(three - 1, three + 1)];
  return [...before, ...renumbered(swapped), ...blocks.slice(four + 1)];
}

function renumbered(blocks) {
  const numerals = ['三', '四'];
  let index = 0;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, text: block.text.replace(/^[三四]/u, numerals[index++]) } : block,
  );
}

/** All three tables as one. */
export function inOneTable(blocks) {
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const titles = blocks.filter((block, index) => blocks[index + 1]?.kind === 'table').map(({ text }) => text);
  const rows = tables.flatMap((table, index) => [[cell(titles[index], 30)], ...spread(table, 30)]);
  const first = blocks.findIndex(({ kind }) => kind === 'table') - 1;
  const last = blocks.findLastIndex(({ kind }) => kind === 'table');
  const whole = { kind: 'table', section: 0, widths: Array(30).fill(100 / 30), rows };
  return [...blocks.slice(0, first), whole, ...blocks.slice(last + 1)];
}

/** Cells widened so that a table of 4, 10 or 15 columns fills 30 of them. */
function spread({ rows, widths }, columns) {
  const each = columns / widths.length;
  const edges = Array.from({ length: widths.length + 1 }, (_, index) => Math.round(index * each));
  return placed(rows).map((row) =>
    row
      .filter(({ cell: one }) => one !== null)
      .map(({ cell: one, column }) => ({ ...one, columns: edges[column + one.columns] - edges[column] })),
  );
}
