import type { TableCell } from '@gongkai/document-reading';

import { remembering } from '../remembering.js';
import { isFigure, isWords, partsOf } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { compact, core } from './label.js';
import type { Line } from './lines.js';

/** A row as it grows line by line. */
interface GrowingRow {
  readonly cells: TableCell[];
  readonly isHeader: boolean;
  /** The row of the form that its labels name so far. */
  label: string | undefined;
  /** Figures of the line that brought them; 0 before there were any. */
  figures: number;
}

/** Puts the lines of a flattened table together to rows: labels, then their figures. */
export function rowsOfLines(lines: readonly Line[]): TableCell[][] {
  const rows: GrowingRow[] = [];
  for (const { cells } of lines) {
    if (cells.length === 0 || cells.every(isPageNumber)) continue;
    const told = meaningOf(cells);
    const before = rows.at(-1);
    if (before && !opensRow(told, before)) {
      before.cells.push(...cells);
      before.label ??= told.label;
      before.figures ||= told.figures;
    } else {
      rows.push({ cells: [...cells], isHeader: told.isHeader, label: told.label, figures: told.figures });
    }
  }
  return rows.map(({ cells }, index) => cells.map((cell, at) => ({ ...cell, row: index + 1, column: at + 1 })));
}

interface Meaning {
  readonly isHeader: boolean;
  readonly label: string | undefined;
  readonly hasWords: boolean;
  readonly figures: number;
}

function meaningOf(cells: readonly TableCell[]): Meaning {
  const figures = cells.filter(isFigure).length;
  const words = cells.filter(isWords);
  const last = partsOf(cells).names.at(-1) ?? '';
  return {
    isHeader: figures === 0 && words.some(({ text }) => isHeading(text)),
    label: rowLabel(last),
    hasWords: words.length > 0,
    figures,
  };
}

/** Words after figures; a label after one that has no figures yet; a header apart from all else; a line of figures after one. */
function opensRow(line: Meaning, row: GrowingRow): boolean {
  if (line.hasWords) {
    // The second half of a label that is split names the same row.
    const isAnother = line.label !== undefined && row.label !== undefined && line.label !== row.label;
    return row.figures > 0 || line.isHeader !== row.isHeader || isAnother;
  }
  return row.isHeader || (row.figures > 0 && (row.figures > 1 || line.figures > 1));
}

/** The row of table two or three that the text names, in either edition. */
const rowLabel = remembering((text): string | undefined => {
  const said = core(text);
  // 其他 and 总计 without a number are columns.
  if (said === compact(text) && ['其他', '总计', '合计'].includes(said)) return undefined;
  if (isColumn(text)) return undefined;
  for (const { applicationRow, proactiveRow } of Object.values(FORM_LABELS)) {
    const found = applicationRow(text);
    if (typeof found === 'object') return found.label;
    const row = proactiveRow(text);
    if (row !== undefined) return row;
  }
  return undefined;
});

/** 本年新公开数量 is a column itself, and a shortened row of table three besides. */
function isColumn(text: string): boolean {
  return Object.values(FORM_LABELS).some(({ proactiveColumn }) => core(proactiveColumn(text) ?? '') === core(text));
}

const HEADINGS = new Set([
  '申请人情况',
  '法人或其他组织',
  '信息内容',
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
  '其他',
  '总计',
  '合计',
]);

/** The name of a column of any of the tables, or of several columns. */
const isHeading = remembering((text) => {
  if (rowLabel(text) !== undefined) return false;
  const said = core(text);
  if (HEADINGS.has(said) || /勾稽关系|^第二十条/u.test(said)) return true;
  return Object.values(FORM_LABELS).some(
    ({ applicationHeading, proactiveColumn, challengeOutcome }) =>
      applicationHeading(text) !== undefined ||
      proactiveColumn(text) !== undefined ||
      challengeOutcome(text) !== undefined,
  );
});

/** - 3 -, 第3页: between two pages, in no table. */
function isPageNumber({ text }: TableCell): boolean {
  return /^(?:[-—–]\d{1,3}[-—–]|第\d{1,3}页(?:共\d{1,3}页)?)$/u.test(compact(text));
}
