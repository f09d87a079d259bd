import { type SourceDocument, textAt } from '@gongkai/document-reading';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { type AnnualReport, type Fact, type Figure, isDoubtful, type Item, type Place } from '@gongkai/report-model';

import type { ReportResult } from '../read-report.js';
import type { ExpectedCell, ExpectedItem, ExpectedReport, Sample } from './sample.js';

/** What a reading has that is not expected, or lacks, or cannot show in the document; nothing where it is right. */
export function differences({ document, reading }: ReportResult, expected: Sample['expected']): string[] {
  if (reading.kind === 'unreadable') return [`unreadable: ${reading.code}`];
  if (reading.kind === 'other') {
    const wanted = expected.kind === 'other' ? expected.documentKind : expected.kind;
    return compare('kind', reading.documentKind, wanted);
  }
  if (expected.kind === 'other') return compare('kind', reading.kind, expected.documentKind);
  if (document === null) return ['no document'];
  return [
    ...(['agency', 'year', 'edition'] as const).flatMap((name) => compare(name, reading[name], expected[name])),
    ...cellDifferences(reading, expected),
    ...(expected.scanned ? scanDifferences(reading, expected) : wordDifferences(reading, expected)),
    ...misplaced(document, reading),
  ];
}

function wordDifferences(reading: AnnualReport, expected: ExpectedReport): string[] {
  return [
    ...factDifferences(reading, expected),
    ...itemDifferences('problem', reading.problems, expected.problems),
    ...itemDifferences('measure', reading.measures, expected.measures),
    ...compare('notices', codesOf(reading), [...expected.notices].sort()),
  ];
}

/** Of a scan some words may be lost, but none may say what is not there; and it must be said that it is a scan. */
function scanDifferences(reading: AnnualReport, expected: ExpectedReport): string[] {
  const facts = new Set(expected.facts.map((fact) => JSON.stringify(toldAs(fact))));
  const codes = codesOf(reading);
  return [
    ...reading.facts
      .filter((fact) => ALWAYS.test(fact.name) && !facts.has(JSON.stringify(told(fact))))
      .map(({ text }) => `fact: "${text}" is not there`),
    ...expected.notices.filter((code) => !codes.includes(code)).map((code) => `notice: no ${code}`),
  ];
}

function compare(what: string, found: unknown, expected: unknown): string[] {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  return left === right ? [] : [`${what}: found ${left}, expected ${right}`];
}

/** Radicals that PDF files hold for the signs that look like them, where NFKC knows no better. */
const RADICALS: Readonly<Record<string, string>> = {
  '⻔': '门',
  '⻛': '风',
  '⻬': '齐',
  '⻓': '长',
  '⻅': '见',
  '⻋': '车',
};

/** Without white space, and with one form of every sign: what a person sees. */
function seen(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/gu, '')
    .replace(/[⺀-⻳]/gu, (sign) => RADICALS[sign] ?? sign);
}

function cellDifferences({ cells, edition }: AnnualReport, expected: ExpectedReport): string[] {
  const keys = edition === null ? [] : cellKeys(EDITIONS[edition]);
  return [
    ...compare('number of cells', Object.keys(cells).length, keys.length),
    ...keys.flatMap((key) => {
      const figure = cells[key];
      if (figure === undefined) return [`${key}: not there`];
      const wanted = expectedCell(expected, key);
      if (expected.scanned && isMarked(figure) && figure.state !== wanted.state) return [];
      return compare(key, shown(figure), shown(wanted));
    }),
  ];
}

/** A person is told to look at it. */
function isMarked({ state, confidence }: Figure): boolean {
  return state === 'missing' || isDoubtful(confidence);
}

type Shown = Pick<Figure, 'state' | 'value' | 'raw'>;

function shown({ state, value, raw }: Shown): string {
  return `${state} ${value ?? ''} "${seen(raw)}"`;
}

function expectedCell({ cells, missing = [] }: ExpectedReport, key: string): Shown {
  const isMissing = missing.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
  return isMissing ? figureOf({ state: 'missing' }) : figureOf(cells[key] ?? cells.default);
}

function figureOf(cell: ExpectedCell): Shown {
  if (cell === 'missing') return { state: 'missing', value: null, raw: '' };
  if (typeof cell === 'string') return { state: 'number', value: Number(cell), raw: cell };
  return { state: cell.state, value: cell.value ?? null, raw: cell.raw ?? '' };
}

/** Quantities that every sample tells of in full; others are looked at where a sample speaks of them. */
const ALWAYS =
  /^(?:published\.(?:total|website|wechat|weibo)|applications\.(?:received|carriedOver|answered|carriedForward|none)|rate\.(?:onTime|completion)|challenges\.(?:reconsideration|litigation|none)|proposals\.\w+|trainings|openDays|accountability|fees\.processing)$/u;

function factDifferences(reading: AnnualReport, expected: ExpectedReport): string[] {
  const named = new Set(expected.facts.map(([name]) => name));
  const facts = reading.facts.filter(({ name }) => named.has(name) || ALWAYS.test(name));
  return [
    ...compare('facts', facts.map(told), expected.facts.map(toldAs)),
    ...facts.flatMap((fact, index) => wordsDiffer(fact, expected.facts[index]?.[2])),
  ];
}

function told({ name, value, approximate, ambiguous = false }: Fact): unknown[] {
  return [name, value, ...(approximate ? ['approximate'] : []), ...(ambiguous ? ['ambiguous'] : [])];
}

function toldAs([name, value, , ...marks]: ExpectedReport['facts'][number]): unknown[] {
  return [name, value, ...marks];
}

/** A reader may take a few words more or fewer, and of a sentence that is broken over two pages only one part. */
function wordsDiffer({ text }: Fact, words: string | undefined): string[] {
  if (words === undefined) return [];
  const [found, expected] = [seen(text), seen(words)];
  const pieces = Array.from(expected.slice(FEW - 1), (_, index) => expected.slice(index, index + FEW));
  const shared = [expected, ...pieces].some((piece) => found.includes(piece));
  if (shared || (found !== '' && expected.includes(found))) return [];
  return [`fact: found "${text}", expected "${words}"`];
}

/** As many signs in a row are no accident. */
const FEW = 4;

function itemDifferences(what: string, found: readonly Item[], expected: readonly ExpectedItem[]): string[] {
  if (found.length !== expected.length)
    return [`${what}s: found ${JSON.stringify(found.map(({ text }) => text))}, expected ${expected.length}`];
  return found.flatMap(({ text, categories }, index) => {
    const [words, ...codes] = expected[index] ?? [''];
    const lacking = codes.filter((code) => !categories.includes(code));
    const isIt = seen(text).includes(seen(words)) || seen(words).includes(seen(text));
    return [
      ...(isIt ? [] : [`${what}: found "${text}", expected "${words}"`]),
      ...(lacking.length === 0 ? [] : [`${what} "${words}": no ${lacking.join(', ')} among ${categories.join(', ')}`]),
    ];
  });
}

function codesOf({ notices }: AnnualReport): string[] {
  return [...new Set(notices.map(({ code }) => code))].sort();
}

/** What cannot be shown in the document where it is said to stand. */
function misplaced(document: SourceDocument, { cells, facts, problems, measures, passages }: AnnualReport): string[] {
  const stands = (what: string, at: Place, text: string) => {
    const there = textAt(document, at);
    return there === text ? [] : [`${what}: "${text}" is said to stand where "${there}" stands`];
  };
  /** A sentence that is broken over lines stands where it begins, and goes on in the lines of its paragraph. */
  const goesOn = (text: string, at: Place) => {
    const there = textAt(document, at) ?? '';
    const isBegun = there !== '' && text.startsWith(there);
    return isBegun && passages.some(({ lines }) => seen(lines.map((line) => line.text).join('')).includes(seen(text)));
  };
  return [
    ...Object.entries(cells).flatMap(([key, { state, raw, at }]) => (state === 'missing' ? [] : stands(key, at, raw))),
    ...facts.flatMap(({ name, text, at }) => stands(name, at, text)),
    ...passages.flatMap(({ lines }) => lines.flatMap(({ text, at }) => stands('passage', at, text))),
    ...[...problems, ...measures].flatMap(({ text, at }) => (goesOn(text, at) ? [] : stands('item', at, text))),
  ];
}
