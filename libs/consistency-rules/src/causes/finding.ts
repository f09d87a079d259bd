import type { AnnualReport, CellKey, Finding, Place, Severity, Wording } from '@gongkai/report-model';

import type { Breach } from '../kinds/breach.js';
import { figureOf } from '../figures/count-range.js';
import type { Cause } from './one-cause.js';
import type { Slip } from './slip.js';
import { labelOf, listed } from '../words/words.js';

/** Enough sentences to see what is wrong; the codes of all rules stand in `also`. */
const SHOWN_MESSAGES = 3;
const SHOWN_SLIPS = 3;
const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** One cause as people read it. The first breach gives it its rule: breaches come in the order of ALL_RULES. */
export function findingOf(report: AnnualReport, cause: Cause): Finding | null {
  const [main] = cause.breaches;
  if (main === undefined) return null;
  const telling = cause.breaches.filter((breach) => speaks(breach, main));
  const cells = cellsOf(report, cause, telling);
  const others = telling.flatMap((breach) => breach.others ?? []);
  return {
    rule: main.rule.code,
    catalogue: main.rule.catalogue,
    severity: gravest(telling),
    verdict: main.verdict,
    message: messageOf(report, cause, telling),
    suggestion: suggestionOf(report, cause, main),
    cells,
    ...figuresOf(report, cause, main),
    at: placesOf(report, cells, telling),
    also: [...new Set(cause.breaches.map(({ rule }) => rule.code))].filter((code) => code !== main.rule.code),
    subject: subjectOf(report, cells, telling, main),
    ...(others.length > 0 && { others }),
  };
}

/** What cannot be judged because a cell has no number is named in `also`; the cell itself is what the finding tells of. */
function speaks({ verdict, lacks }: Breach, main: Breach): boolean {
  return main.lacks.length > 0 ? lacks.length > 0 : verdict === main.verdict;
}

/** The wrong cells where they could be named; else those that the message names, and all that may be wrong. */
function cellsOf(report: AnnualReport, { corrections, suspects }: Cause, telling: readonly Breach[]): CellKey[] {
  if (corrections.size > 0) return [...corrections.keys()];
  const cells = telling.flatMap((breach) => breach.cells);
  if (suspects.length === 0) return [...new Set(cells)];
  return [...new Set([...cells.filter((key) => figureOf(report, key).value !== 0), ...suspects])];
}

/** Sentences first, in the order of the breaches, then cells. */
function placesOf(report: AnnualReport, cells: readonly CellKey[], telling: readonly Breach[]): Place[] {
  const sentences = telling.flatMap(({ mentions }) => mentions.map(({ at }) => at));
  const places = [...sentences, ...cells.map((key) => figureOf(report, key).at)];
  const named = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...named.values()].filter((place) => Object.keys(place).length > 0);
}

/** Neither the wording nor the place is part of it: both may change while the figures stand. */
function subjectOf(report: AnnualReport, cells: readonly CellKey[], telling: readonly Breach[], main: Breach): string {
  const figures = [...cells].sort().map((key) => `${key}=${figureOf(report, key).raw.trim()}`);
  const words = telling.flatMap(({ mentions }) => mentions.map(({ text }) => text.replace(/\s/gu, ''))).sort();
  const { rule, verdict, expected, found } = main;
  return [rule.code, verdict, expected, found, ...figures, ...words].map((part) => String(part ?? '')).join('|');
}

function messageOf(report: AnnualReport, { corrections }: Cause, telling: readonly Breach[]): Wording {
  const messages = telling.slice(0, SHOWN_MESSAGES).map(({ message }) => message);
  const more = telling.length - messages.length;
  const rest = more === 0 ? { zh: '', en: '' } : { zh: `另有 ${more} 处。`, en: ` And ${more} more.` };
  const cell = corrections.size === 0 ? { zh: '', en: '' } : likeliest(report, corrections);
  return {
    zh: cell.zh + messages.map(({ zh }) => zh).join('') + rest.zh,
    en: cell.en + messages.map(({ en }) => en).join(' ') + rest.en,
  };
}

function likeliest(report: AnnualReport, corrections: ReadonlyMap<CellKey, number>): Wording {
  const figures = [...corrections].map(([key, value]) => {
    const label = labelOf(report, key);
    const printed = figureOf(report, key).value;
    return {
      zh: `${label.zh}填的是 ${printed}，应为 ${value}`,
      en: `${label.en} is ${printed} and should be ${value}`,
    };
  });
  const list = listed(figures, { zh: '；', en: '; ' });
  return { zh: `最可能填错的是：${list.zh}。`, en: `Most likely wrong: ${list.en}. ` };
}

function suggestionOf(report: AnnualReport, { corrections, slips }: Cause, main: Breach): Wording {
  const { advice } = main.rule;
  if (corrections.size === 0) return slips.length === 0 ? advice : likelySlips(report, slips, advice);
  const figures = [...corrections].map(([key, value]) => {
    const label = labelOf(report, key);
    return { zh: `${label.zh}（${value}）`, en: `${label.en} (${value})` };
  });
  const list = listed(figures);
  const [slip] = slips;
  const kind = slip
    ? { zh: `像是${slip.words.zh}，`, en: ` It looks like a slip: ${slip.words.en}.` }
    : { zh: '', en: '' };
  return {
    zh: `请核对${list.zh}：${kind.zh}若确为括号里的数，改正即可，与它相加的各数都能对上；否则${advice.zh}`,
    en: `Check ${list.en}: with the figures in brackets every sum agrees.${kind.en} Otherwise: ${advice.en}`,
  };
}

/** Nothing tells which cell is wrong: what hands easily do is worth a look first. */
function likelySlips(report: AnnualReport, slips: readonly Slip[], advice: Wording): Wording {
  const changes = slips.slice(0, SHOWN_SLIPS).map(({ corrections, words }) => {
    const cells = [...corrections].map(([key, value]) => {
      const [label, printed] = [labelOf(report, key), figureOf(report, key).value];
      return { zh: `${label.zh}由 ${printed} 改为 ${value}`, en: `${label.en} from ${printed} to ${value}` };
    });
    const list = listed(cells);
    return { zh: `${list.zh}（${words.zh}）`, en: `${list.en} (${words.en})` };
  });
  const list = listed(changes, { zh: '；', en: '; ' });
  return {
    zh: `可能的改法：${list.zh}。请与底稿核对；都不是的，${advice.zh}`,
    en: `It may be: ${list.en}. Compare with the records. If it is none of these: ${advice.en}`,
  };
}

function figuresOf(report: AnnualReport, { corrections }: Cause, main: Breach): Pick<Finding, 'expected' | 'found'> {
  const keys = [...corrections.keys()];
  const [key] = keys;
  if (key === undefined) return { expected: main.expected, found: main.found };
  if (keys.length === 1) return { expected: corrections.get(key) ?? null, found: figureOf(report, key).value };
  return {
    expected: [...corrections.values()].join('、'),
    found: keys.map((each) => figureOf(report, each).value).join('、'),
  };
}

function gravest(breaches: readonly Breach[]): Severity {
  return GRAVITY[Math.max(...breaches.map(({ severity }) => GRAVITY.indexOf(severity)))] ?? 'info';
}
