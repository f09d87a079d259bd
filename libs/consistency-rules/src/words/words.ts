import { cellLabel, EDITIONS, type FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Place, Quote, Wording } from '@gongkai/report-model';

import { type CellSum, figureOf, inWords, rangeOf } from '../figures/count-range.js';

/** More terms than this do not help anybody who reads a message. */
const SHOWN_TERMS = 6;

const TABLES: Readonly<Record<string, string>> = { 二: 'two', 三: 'three', 四: 'four' };

const STATES = {
  blank: { zh: '空白', en: 'blank' },
  slash: { zh: '斜线', en: 'a slash' },
  dash: { zh: '横线', en: 'a dash' },
  missing: { zh: '文件中没有这一格', en: 'not in the document' },
} as const;

/** The form the report was written on; null before there was one. */
export function formOf({ edition }: AnnualReport): FormEdition | null {
  return edition === null ? null : EDITIONS[edition];
}

/** How people find a cell on paper. The labels of the form stay Chinese in both languages: so they are printed. */
export function labelOf(report: AnnualReport, key: CellKey): Wording {
  const form = formOf(report);
  const zh = form === null ? key : cellLabel(form, key);
  return { zh, en: zh.replace(/^表(.)「(.+)」(.+)$/u, inEnglish) };
}

function inEnglish(_label: string, table: string, row: string, column: string): string {
  return `table ${TABLES[table] ?? table}, “${row}” ${column}`;
}

/** 表三「(一)予以公开」自然人 3: a cell with what stands in it. */
export function termOf(report: AnnualReport, key: CellKey): Wording {
  const label = labelOf(report, key);
  const figure = figureOf(report, key);
  if (figure.value !== null) return { zh: `${label.zh} ${figure.value}`, en: `${label.en} ${figure.value}` };
  const state = figure.state === 'text' ? { zh: `“${figure.raw}”`, en: `“${figure.raw}”` } : STATES[figure.state];
  return { zh: `${label.zh}（${state.zh}）`, en: `${label.en} (${state.en})` };
}

/** A sum: its terms less those that are 0, and what they come to. */
export function sumInWords(report: AnnualReport, keys: readonly CellKey[]): Wording {
  const telling = keys.filter((key) => figureOf(report, key).value !== 0);
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return termOf(report, first);
  if (telling.length === 0) return zerosInWords(report, keys);
  const terms = listed(
    telling.map((key) => termOf(report, key)),
    PLUS,
  );
  const sum = inWords(rangeOf(report, { plus: keys }));
  return telling.length === 1 ? terms : { zh: `${terms.zh} = ${sum}`, en: `${terms.en} = ${sum}` };
}

/** Cells added up and others taken away: all of them named, and what they come to. */
export function termsInWords(report: AnnualReport, { plus, minus = [] }: CellSum): Wording {
  const added = listed(
    plus.map((key) => termOf(report, key)),
    PLUS,
  );
  if (minus.length === 0 && plus.length === 1) return added;
  const taken = minus.map((key) => termOf(report, key));
  const sum = inWords(rangeOf(report, { plus, minus }));
  return {
    zh: `${[added.zh, ...taken.map(({ zh }) => zh)].join(' − ')} = ${sum}`,
    en: `${[added.en, ...taken.map(({ en }) => en)].join(' − ')} = ${sum}`,
  };
}

function zerosInWords(report: AnnualReport, keys: readonly CellKey[]): Wording {
  const [first, last] = [labelOf(report, keys[0] ?? ''), labelOf(report, keys.at(-1) ?? '')];
  return keys.length === 2
    ? { zh: `${first.zh}、${last.zh}都是 0`, en: `${first.en} and ${last.en} are 0` }
    : {
        zh: `${first.zh}至${last.zh} ${keys.length} 项都是 0`,
        en: `all ${keys.length} from ${first.en} to ${last.en} are 0`,
      };
}

const COMMA: Wording = { zh: '、', en: ', ' };
const PLUS: Wording = { zh: ' + ', en: ' + ' };

/** A list in both languages, cut where it gets too long to read; `counter` is what the items are counted by in Chinese. */
export function listed(items: readonly Wording[], separator: Wording = COMMA, counter = '项'): Wording {
  const shown = items.slice(0, SHOWN_TERMS);
  const more = items.length > shown.length;
  const zh = shown.map((item) => item.zh).join(separator.zh);
  return {
    zh: more ? `${zh}${/\d$/u.test(zh) ? ' ' : ''}等 ${items.length} ${counter}` : zh,
    en: shown.map(({ en }) => en).join(separator.en) + (more ? ` and others, ${items.length} in all` : ''),
  };
}

/** Agencies by their names. */
export function namesInWords(agencies: readonly { readonly name: string }[]): Wording {
  return listed(
    agencies.map(({ name }) => ({ zh: name, en: name })),
    COMMA,
    '个',
  );
}

/** Where words stand, as a name for them. */
export function placeName(at: Place): string {
  return JSON.stringify(at);
}

/** The words of the report, without the line breaks inside them. */
export function quoted({ text }: Pick<Quote, 'text'>): string {
  return `“${text.replace(/\s*\n\s*/gu, '').trim()}”`;
}
