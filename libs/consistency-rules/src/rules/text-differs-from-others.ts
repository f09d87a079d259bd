import { SECTIONS } from '@gongkai/report-form';
import type { Likeness, Quote, SectionText } from '@gongkai/report-model';

import { ALIKE, compareSections } from '../copies/likeness.js';
import { maskedSentences } from '../copies/masked-text.js';
import type { SimilarReport, SimilarTexts } from '../copies/similar-texts.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { maskedSections } from '../copies/text-print.js';
import type { ReportText } from '../words/report-text.js';

/** Others that a message names; all of them stand in the finding. */
const NAMED = 3;
/** So much of the shared words tells which they are. */
const SHOWN_WORDS = 60;

/** A section of another agency with other names and numbers in it. */
export const textDiffersFromOthers: TextRule = {
  kind: 'text',
  code: 'text-differs-from-others',
  catalogue: 'CP-01',
  title: { zh: '正文不与其他单位雷同', en: 'The text is not that of another agency' },
  basis: '国办公开办函〔2021〕30号：对年度报告内容雷同、敷衍了事，造成不良后果的，依照条例第四十七条处理',
  advice: {
    zh: '请按本机关的实际情况重写雷同的部分；文字确由本机关先写成、被别处照搬的，注明后由主管部门核实。',
    en: 'Write the passages anew from what this agency did; if the others took them from here, say so and let the supervisor look.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks: (report, { similar, previous }) => (similar === undefined ? [] : remarksOn(report, similar, previous)),
};

function remarksOn(report: ReportText, similar: SimilarTexts, previous?: ReportText): Remark[] {
  if (similar.reports.length === 0) return [];
  const common = new Set(similar.common);
  return maskedSections(report).flatMap((section) => {
    // Who repeats the own words has not taken them from who had copied them last year.
    const isOwn = previous !== undefined && saysTheSame(section, maskedSections(previous), common);
    const alike = similar.reports
      .filter(({ year }) => !isOwn || year === report.year)
      .flatMap((other) => likenessOf(report, section, other, common))
      .sort((one, other) => inOrder(one.likeness, other.likeness));
    return alike.length === 0 ? [] : [remarkOnSection(section, alike)];
  });
}

function saysTheSame(section: SectionText, others: readonly SectionText[], common: ReadonlySet<number>): boolean {
  const same = others.find((other) => other.section === section.section);
  return same !== undefined && compareSections(section, same, common).similarity >= ALIKE;
}

interface Alike {
  readonly likeness: Likeness;
  readonly quotes: readonly Quote[];
}

function likenessOf(
  report: ReportText,
  section: SectionText,
  other: SimilarReport,
  common: ReadonlySet<number>,
): Alike[] {
  const same = other.sections.find((theirs) => theirs.section === section.section);
  if (same === undefined) return [];
  const { similarity, shared } = compareSections(section, same, common);
  if (similarity < ALIKE) return [];
  const words = new Set(shared);
  const quotes = maskedSentences(report)
    .filter((masked) => masked.section === section.section && words.has(masked.text))
    .map(({ sentence }) => sentence.quote());
  const { report: id, agency, year } = other;
  const text = quotes.map((quote) => quote.text.trim()).join('。');
  return [{ likeness: { report: id, agency, year, section: section.section, similarity, text }, quotes }];
}

/** The most alike first; nothing in the order depends on which came first. */
function inOrder(one: Likeness, other: Likeness): number {
  return (
    other.similarity - one.similarity ||
    other.year - one.year ||
    (one.agency < other.agency ? -1 : Number(one.agency > other.agency))
  );
}

function remarkOnSection({ section }: SectionText, alike: readonly Alike[]): Remark {
  const others = alike.map(({ likeness }) => likeness);
  const named = others.slice(0, NAMED);
  const more = others.length - named.length;
  const percent = Math.floor((others[0]?.similarity ?? 0) * 100);
  const title = SECTIONS.find(({ number }) => number === section)?.title ?? '';
  const [first] = alike;
  const words = shortened(first?.likeness.text ?? '');
  const zh =
    named.map(({ agency, year }) => `${agency}${year}年年报`).join('、') +
    (more > 0 ? `等 ${others.length} 份年报` : '');
  const en = named.map(({ agency, year }) => `${agency} (${year})`).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return {
    message: {
      zh: `“${title}”除名称、日期和数字外与${zh}雷同（最高 ${percent}%）：“${words}”。`,
      en: `Names, dates and numbers aside, “${title}” is that of ${en} (up to ${percent} %): “${words}”.`,
    },
    quotes: first?.quotes ?? [],
    others,
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, '');
  return line.length <= SHOWN_WORDS ? line : `${line.slice(0, SHOWN_WORDS)}……`;
}
