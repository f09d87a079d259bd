import { type Item, normalise } from '@gongkai/report-model';

import { yearBefore } from '../context/check-context.js';
import type { TextRule } from '../kinds/text-rule.js';
import type { ReportText } from '../words/report-text.js';
import { sentencesOf } from '../words/sentences.js';
import { listed, quoted } from '../words/words.js';
import { isSameItem } from '../words/year-before-text.js';

/** Sentences that tell what became of last year's problems. */
const MENDED =
  /上年|去年|上一年|前一年|已(?:全部|基本|逐项)?(?:整改|解决|改正|完成)|整改(?:到位|完成|落实)|(?:得到|有了|明显|有所)[^,]{0,6}(?:改善|改进|解决|提高|提升|好转|增强)|针对[^,]{0,20}问题/u;

/** A problem named last year is still there, or mended, or else nobody knows what became of it. */
export const problemsFollowedUp: TextRule = {
  kind: 'text',
  code: 'problems-followed-up',
  catalogue: 'XY-10',
  title: { zh: '上年的问题有下文', en: 'What became of last year’s problems' },
  basis: '年度报告格式第五部分“存在的主要问题及改进情况”：上年提出的问题应当有改进情况',
  advice: {
    zh: '请说明这些问题是已经解决，还是仍然存在。',
    en: 'Say whether these problems have been solved or are still there.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  remarks: (report, context) => {
    const previous = yearBefore(report, context);
    // Where this year's problems could not be read there is nothing to compare with.
    if (previous === null || report.problems.length === 0) return [];
    const before = previous.problems.filter(({ categories }) => !categories.includes('P99'));
    const gone = before.filter((problem) => !isRepeated(problem, report) && !isMended(problem, report));
    if (gone.length === 0) return [];
    const words = listed(gone.map((problem) => ({ zh: quoted(problem), en: quoted(problem) })));
    const repeated = before.filter((problem) => isRepeated(problem, report)).length;
    const mended = before.length - repeated - gone.length;
    return [
      {
        message: {
          zh: `上一年度的 ${before.length} 个问题中，${repeated} 个本年仍列出，${mended} 个写了整改，这些没有下文：${words.zh}。`,
          en: `Of ${before.length} problems of the year before ${repeated} are named again, ${mended} are told to be mended; nothing is said of ${words.en}.`,
        },
        quotes: [],
        found: gone.length,
      },
    ];
  },
};

function isRepeated(problem: Item, { problems }: ReportText): boolean {
  return problems.some(
    (now) => isSameItem(now, problem) || now.categories.some((code) => problem.categories.includes(code)),
  );
}

/** Mended is what such a sentence names in the words that told the problem, or in a stretch of them. */
function isMended(problem: Item, report: ReportText): boolean {
  const words = telling(problem);
  return sentencesOf(report, [1, 5, 6]).some(
    ({ text }) => MENDED.test(text) && words.some((word) => text.includes(word)),
  );
}

/** How much of a problem's wording must come again, where it was put under no heading. */
const STRETCH = 6;

function telling({ text, words = [] }: Item): string[] {
  const plain = normalise(text).text;
  const stretches = Array.from({ length: Math.max(0, plain.length - STRETCH + 1) }, (_, start) =>
    plain.slice(start, start + STRETCH),
  );
  return [...words.map((word) => normalise(word.text).text), ...stretches.filter((each) => !/[,、。;]/u.test(each))];
}
