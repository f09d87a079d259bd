import { type CategoryWords, type Item, normalise } from '@gongkai/report-model';

import type { Prose } from '../prose/prose.js';
import { categorise, type Told } from './categorise.js';
import { ItemList, type Stretch } from './item-list.js';
import { MEASURE_CATEGORIES } from './measure-categories.js';
import { NO_PROBLEM, PROBLEM_CATEGORIES } from './problem-categories.js';

export interface Items {
  readonly problems: Item[];
  readonly measures: Item[];
}

/** The problems and measures of section five, each with the codes of what it speaks of. */
export function itemsIn(prose: Prose): Items {
  const stretches = new ItemList(prose.text).stretches.map((stretch) => trimmed(prose.text, stretch));
  const items = (kind: Stretch['kind']) =>
    stretches
      .filter((stretch) => stretch.kind === kind && isItem(stretch, prose.text))
      .map((stretch) => toItem(prose, stretch));
  return { problems: items('problem'), measures: items('measure') };
}

/** Without the marks and numbers at its ends. */
function trimmed(text: string, stretch: Stretch): Stretch {
  const words = text.slice(stretch.start, stretch.end);
  const before = /^[,。;:、\s]{0,4}/u.exec(words)?.[0].length ?? 0;
  const after = /[,。;:、\s]{0,6}$/u.exec(words)?.[0].length ?? 0;
  return { ...stretch, start: stretch.start + before, end: Math.max(stretch.end - after, stretch.start + before) };
}

const NOTHING =
  /^(?:本年度|20\d\d年度?|目前|我局)?(?:暂)?(?:无|没有|不存在)(?:存在)?(?:任何)?(?:的)?(?:主要|明显|突出)?(?:的)?(?:问题|不足)?(?:和不足)?$/u;
const FAULT = /问题|不足|差距|不够|欠缺|薄弱|有待|短板|不强|不高|不到位|单一|困难|滞后|不及时|不全/u;

const SETTLED = /已(?:经)?(?:全部|完成|基本)?整改|整改到位|得到(?:了)?(?:解决|改进|改善)/u;

/** A sentence without a number is a problem only where it names a fault: reports praise themselves first. */
function isItem({ kind, numbered, headed, start, end }: Stretch, text: string): boolean {
  if (start >= end) return false;
  const words = text.slice(start, end);
  if (kind === 'measure') return !NOTHING.test(words);
  if (numbered) return true;
  if (SETTLED.test(words)) return false;
  return NOTHING.test(words) || FAULT.test(words) || (headed && categorise(words, PROBLEM_CATEGORIES).length > 0);
}

function toItem(prose: Prose, { kind, start, end }: Stretch): Item {
  const words = prose.text.slice(start, end);
  const told = kind === 'problem' ? problemsTold(words) : categorise(words, MEASURE_CATEGORIES);
  const raw = prose.rawOf(start, end, start);
  const at = prose.placeOf(start, end, start);
  const inLine = normalise(raw).text === words ? raw : sentencesIn(raw);
  return {
    text: inLine ?? firstSentence(prose.wholeOf(start, end)),
    categories: told.map(({ code }) => code),
    words: told.filter(({ words: said }) => said !== '').map((one) => toWords(prose, start, one)),
    at: { ...at, end: (at.start ?? 0) + (inLine ?? raw.trimEnd()).length },
  };
}

/** Where the words stand that told a code; in their own line, where an item runs over several. */
function toWords(prose: Prose, itemStart: number, { code, words, start }: Told): CategoryWords {
  const from = itemStart + start;
  const to = from + words.length;
  return { code, text: prose.rawOf(from, to, from), at: prose.placeOf(from, to, from) };
}

/** Of an item that runs over several lines, the sentences that end in its first; null where it ends in mid-sentence. */
function sentencesIn(raw: string): string | null {
  const end = Math.max(...Array.from('。；;！!？?', (mark) => raw.lastIndexOf(mark)));
  return end > 0 ? raw.slice(0, end) : null;
}

function firstSentence(text: string): string {
  return /^[^。；;！!？?]*/u.exec(text)?.[0].trimEnd() ?? text;
}

function problemsTold(words: string): readonly Told[] {
  const found = categorise(words, PROBLEM_CATEGORIES);
  return found.length === 0 && isEmptyPhrase(words) ? [{ code: NO_PROBLEM.code, words: '', start: 0 }] : found;
}

function isEmptyPhrase(words: string): boolean {
  return NOTHING.test(words) || /差距|不足|问题/u.test(words);
}
