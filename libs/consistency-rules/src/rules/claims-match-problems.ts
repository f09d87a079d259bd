import { sentencesOf } from '../words/sentences.js';
import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

/** What section one may boast of that section five takes back; both by the codes of the taxonomy of problems. */
const CLAIMS: readonly { readonly codes: readonly string[]; readonly words: RegExp }[] = [
  {
    codes: ['P01'],
    words:
      /及时(?:跟踪|更新|公开|发布)|更新及时|(?:全部|均|做到|实现)[^,]{0,8}及时|及时率[^,]{0,4}100%|零(?:延误|滞后)/u,
  },
  { codes: ['P02'], words: /全面(?:公开|覆盖)|公开[^,]{0,6}全覆盖|应公开尽公开|应公开、?尽公开/u },
  { codes: ['P10'], words: /零(?:失误|差错)|无(?:差错|失误|错别字)|未(?:发生|出现)[^,]{0,8}(?:错别字|差错|失误)/u },
  { codes: ['P08'], words: /(?:无|未出现|杜绝)[^,]{0,6}(?:空白栏目|僵尸|未更新)|栏目[^,]{0,4}更新率[^,]{0,4}100%/u },
  { codes: ['P13'], words: /答复[^,]{0,6}(?:全部|均)[^,]{0,4}规范|零(?:复议|诉讼|败诉|纠错)/u },
];
/** A wish or a rule is no claim that it was done. */
const NOT_DONE = /将|下一步|力争|有待|不够|不及时|要求|原则/u;

/** Whoever admits it at the end should not deny it at the beginning. */
export const claimsMatchProblems: TextRule = {
  kind: 'text',
  code: 'claims-match-problems',
  catalogue: 'NN-08',
  title: { zh: '总体情况与存在的问题不相抵触', en: 'What is claimed at first is not taken back later' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。第五部分承认的问题，第一部分不应作出相反的说法',
  advice: {
    zh: '请斟酌第一部分的说法，写成与第五部分相符的实际情况。',
    en: 'Reword section one so that it agrees with what section five admits.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const claims = sentencesOf(report, [1]).filter(({ text }) => !NOT_DONE.test(text));
    return report.problems.flatMap((problem) => {
      const opposite = CLAIMS.filter(({ codes }) => codes.some((code) => problem.categories.includes(code)));
      for (const { words } of opposite) {
        for (const sentence of claims) {
          const match = words.exec(sentence.text);
          if (match === null) continue;
          const claim = sentence.quote(match.index, match.index + match[0].length);
          return [
            {
              message: {
                zh: `第一部分称${quoted(claim)}，第五部分却承认${quoted(problem)}。`,
                en: `Section one claims ${quoted(claim)}, section five admits ${quoted(problem)}.`,
              },
              quotes: [claim, problem],
            },
          ];
        }
      }
      return [];
    });
  },
};
