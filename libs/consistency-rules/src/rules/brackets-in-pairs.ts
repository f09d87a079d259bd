import type { PrintedLine } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { printedSighting, printedSightings, remarkOn, type Sighting } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** Half-width brackets pair with full-width ones: mixing the widths is another rule's affair. */
const OPENING = '（《〈“‘【〔〖「『';
const CLOSING = '）》〉”’】〕〗」』';
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '〔', ']': '〕' };

const MARK = /[（）()《》〈〉“”‘’【】〔〕[\]〖〗「」『』]/gu;

/** `1)` and `（一)` open a list; an apostrophe is no quotation mark. */
const LIST_NUMBER = /(?:^|[，。；：、,;:\s])[\d一二三四五六七八九十a-zA-Z]{1,3}$/u;

/** Inside the brackets of a title: (国办公开办函〔2021〕30号)》. */
const NUMBER_IN_TITLE = /[（(][^（）()《》]{2,16}[〔[（(]\d{4}[〕\])）]\d{1,4}号[）)]》/gu;

/** Marks are not nested deeper than this; what is left open before is not looked at again and again. */
const DEEPEST = 8;

/** So many odd marks are told of a paragraph. */
const MOST = 100;

interface Mark {
  readonly mark: string;
  readonly line: PrintedLine;
  readonly index: number;
}

export const bracketsInPairs: TextRule = {
  kind: 'text',
  code: 'brackets-in-pairs',
  catalogue: 'TY-07',
  title: { zh: '括号、引号、书名号成对', en: 'Brackets and quotation marks come in pairs' },
  basis: 'GB/T 15834 标点符号用法：书名号里用书名号的，外层用双书名号，里层用单书名号',
  advice: {
    zh: '请补上或删去不成对的括号、引号；书名号里面的用〈〉；文号写在书名号后面的括号里。',
    en: 'Complete or delete the odd bracket; titles within titles take 〈〉; a document number stands in brackets behind the title.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => [
    ...remarkOn(
      // Between the tables there are pieces of their labels.
      report.passages.filter(({ section }) => section < 2 || section > 4).flatMap(unpaired),
      (words) => ({
        zh: `有的括号、引号或书名号不成对，或者套用不对：${words.zh}。`,
        en: `Some brackets or quotation marks have no partner or are nested the wrong way: ${words.en}.`,
      }),
    ),
    ...remarkOn(numbersInTitles(report), (words) => ({
      zh: `文号写进了书名号里：${words.zh}。`,
      en: `A document number stands inside the marks of a title: ${words.en}.`,
    })),
  ],
};

/** A pair may be broken over the lines of a paragraph, not over paragraphs. */
function unpaired({ lines }: ReportText['passages'][number]): Sighting[] {
  const open: Mark[] = [];
  const wrong: Mark[] = [];
  for (const one of lines.flatMap(marksOf)) {
    if (OPENING.includes(one.mark)) {
      if (one.mark === '《' && open.at(-1)?.mark === '《') wrong.push(one);
      open.push(one);
      continue;
    }
    const partner = OPENING[CLOSING.indexOf(one.mark)];
    const depth = open
      .slice(-DEEPEST)
      .reverse()
      .findIndex(({ mark }) => mark === partner);
    if (depth >= 0) {
      // What was opened since and never closed.
      wrong.push(...open.splice(open.length - depth - 1).slice(1));
    } else if (!isAlone(one)) {
      wrong.push(one);
    }
  }
  return [...wrong, ...open].slice(0, MOST).map(({ line, index }) => printedSighting(line, index, index + 1));
}

function marksOf(line: PrintedLine): Mark[] {
  return [...line.text.matchAll(MARK)].map(({ 0: mark, index }) => ({ mark: WIDE[mark] ?? mark, line, index }));
}

function isAlone({ mark, line, index }: Mark): boolean {
  const before = line.text.slice(Math.max(0, index - 5), index);
  return (mark === '）' && LIST_NUMBER.test(before)) || (mark === '’' && /[a-zA-Z]$/u.test(before));
}

function numbersInTitles({ passages }: ReportText): Sighting[] {
  return passages.flatMap(({ lines }) => lines.flatMap((line) => printedSightings(line, NUMBER_IN_TITLE)));
}
