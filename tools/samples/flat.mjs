import { placed } from './grid.mjs';

/** Reports whose tables were lost: what is left are lines. Each gives the whole text. */

const paragraphs = (blocks, table) => `${blocks.map((block) => (block.kind === 'table' ? table(block) : block.text)).join('\n')}\n`;

/** Each cell is a line of its own, in the order of the rows. */
export const oneCellALine = (blocks) =>
  paragraphs(blocks, ({ rows }) => rows.flatMap((row) => row.map(({ text }) => text.replaceAll('\n', ''))).join('\n'));

/** The cells of a row between strokes; a merged cell leaves empty places. */
export const strokes = (blocks) => paragraphs(blocks, ({ rows }) => strokeRows(rows).join('\n'));

export function strokeRows(rows) {
  return placed(rows).map(
    (row) => `|${row.map(({ cell, columns }) => (cell?.text ?? '') + '|'.repeat(columns - 1)).join('|')}|`,
  );
}

/** The cells of a row with spaces between them; merged cells leave nothing. */
export const spaced = (blocks) => paragraphs(blocks, ({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n'));

/** Tabs between the cells; where one is merged downwards, the rows below begin with what is left of them. */
export const leadingCellsLost = (blocks) =>
  paragraphs(blocks, ({ rows }) => rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n'));

/** … and here and there a tab is lost between a label and its first figure. */
export const someTabsLost = (blocks) =>
  paragraphs(blocks, ({ rows }) =>
    rows
      .map((row, index) => {
        const texts = row.map(({ text }) => text);
        const first = row.findIndex(({ key }) => key !== undefined);
        if (first <= 0 || index % 4 !== 3) return texts.join('\t');
        const glued = `${texts[first - 1]}${texts[first]}`;
        return [...texts.slice(0, first - 1), glued, ...texts.slice(first + 1)].join('\t');
      })
      .join('\n'),
  );

/** Labels first, then all figures of the table in one line. */
export const oneLineOfNumbers = (sections) => (blocks) =>
  paragraphs(blocks, ({ rows, section }) => {
    if (!sections.includes(section)) return leadingRows(rows);
    const cells = rows.flat();
    const labels = rows.map((row) => row.filter(({ key }) => key === undefined).map(({ text }) => text)).filter((row) => row.length > 0);
    return [...labels.map((row) => row.join(' ')), cells.filter(({ key }) => key !== undefined).map(({ text }) => text).join(' ')].join('\n');
  });

const leadingRows = (rows) => rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');

/** Labels that a narrow column broke go on in the next line, before their figures. */
export const labelsBroken = (blocks) =>
  paragraphs(blocks, ({ rows }) =>
    rows
      .map((row) =>
        row
          .map(({ text, key }) => (key === undefined && text.length > 10 ? `${text.slice(0, 8)}\n${text.slice(8)}` : text))
          .join('\t'),
      )
      .join('\n'),
  );
