import { AGENCY_KINDS, type AgencyKindEntry, readName, REGIONS } from '@gongkai/organisations';
import type { AnnualReport, Passage } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { sentencesOf, type Sentence } from '../words/sentences.js';

/** A sentence as two copies of it are equal: without numbers, dates, names and marks. */
export interface MaskedSentence {
  readonly section: Passage['section'];
  readonly text: string;
  readonly sentence: Sentence;
}

const SECTIONS = [1, 2, 3, 4, 5, 6] as const;

/** Shorter ones are headings and phrases that everybody uses. */
const SHORTEST_SENTENCE = 8;

/** In a text that is masked: somebody, and so many. */
const SOMEBODY = '某';
const SO_MANY = '0';

const LIST_MARK = /^(?:\(?[\d一二三四五六七八九十]{1,3}(?:[).、]|是)|第[一二三四五六七八九十]+[,、])+/u;
const FIGURES = /\d+(?:[.,]\d+)*%?/gu;
const COUNT_IN_WORDS = /[一二三四五六七八九十百千万两]+(?=[个项次条件份期场人篇家名类])/gu;
/** 我局, 本单位. */
const SELF = /[我本](?:局|县|市|区|委|办|镇|乡|街道|机关|单位|部门|院|站|所|中心|厅|处|省|自治区)/gu;
/** 县政府网站, 区级: the level goes with the place. */
const LEVEL = /[全县区市](?=人民政府|政府|委|级|县|区|市)/gu;
const MARKS = /[\s,、:"'“”‘’()《》〔〕[\].·-]+/gu;
const REPEATED = new RegExp(`${SOMEBODY}{2,}`, 'gu');

/** Regions and bureaus by the names that any text may call them, the longest first. */
const KNOWN_NAMES = anyOf([
  ...REGIONS.map(({ name }) => name),
  ...AGENCY_KINDS.flatMap(({ level, names }: AgencyKindEntry) => (level === 'department' ? names.flat() : [])),
]);

const KNOWN = new WeakMap<AnnualReport['passages'], readonly MaskedSentence[]>();

/** The sentences of the six sections that are long enough, in reading order. */
export function maskedSentences(report: ReportText): readonly MaskedSentence[] {
  const known = KNOWN.get(report.passages);
  if (known) return known;
  const own = ownNames(report.agency);
  const masked = sentencesOf(report, SECTIONS)
    .map((sentence) => ({ section: sentence.section, text: mask(sentence.text, own), sentence }))
    .filter(({ text }) => text.length >= SHORTEST_SENTENCE);
  KNOWN.set(report.passages, masked);
  return masked;
}

function mask(text: string, own: RegExp | null): string {
  return (own === null ? text : text.replaceAll(own, SOMEBODY))
    .replace(LIST_MARK, '')
    .replaceAll(KNOWN_NAMES, SOMEBODY)
    .replaceAll(SELF, SOMEBODY)
    .replaceAll(LEVEL, SOMEBODY)
    .replaceAll(FIGURES, SO_MANY)
    .replaceAll(COUNT_IN_WORDS, SO_MANY)
    .replaceAll(MARKS, '')
    .replaceAll(REPEATED, SOMEBODY);
}

function ownNames(agency: string | null): RegExp | null {
  if (agency === null) return null;
  const { plain, rest } = readName(agency);
  const places = [plain, rest].map((name) => name.replace(/(?:人民政府|办事处)$/u, ''));
  const names = [plain, rest, ...places].filter((name) => name.length >= 2);
  return names.length === 0 ? null : anyOf(names);
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((name) => name.replace(/[^\p{L}\d]/gu, '\\$&')).join('|'), 'gu');
}
