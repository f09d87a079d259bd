import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

const NAMED =
  /(\d{4})年(?:度|部门|单位|本级|财政|政府|机关|收支|总|全?[省市县区]级?|我局|本局|本单位|"?三公"?经费|的){0,6}(预算|决算)/gu;
/** 编制2024年部门预算 is work of this year; what is only announced is not published either. */
const IN_PREPARATION = /编制|编报|草案|下一步|拟|将于|申报/u;

/** In a year one publishes its budget, and the accounts of the year before. */
export const budgetsOfTheirYears: TextRule = {
  kind: 'text',
  code: 'budgets-of-their-years',
  catalogue: 'NN-06',
  title: { zh: '公开的是当年预算、上年决算', en: 'The budget of the year, the accounts of the year before' },
  basis: '预算法第十四条：预算、决算在批准后二十日内公开，当年公开的是当年预算和上一年度决算',
  advice: {
    zh: '请核对预算、决算的年度：当年公开的应为当年预算、上年决算。',
    en: 'Check the years: what is published in a year is its budget and the accounts of the year before.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const { year } = report;
    if (year === null) return [];
    return sentencesOf(report, [1, 6])
      .filter(({ text }) => text.includes('算') && !IN_PREPARATION.test(text))
      .flatMap((sentence) => remarksOn(sentence, year));
  },
};

function remarksOn(sentence: Sentence, year: number): Remark[] {
  return matchesOf(sentence.text, NAMED).flatMap((named): Remark[] => {
    const [said, printed, which] = named;
    const due = which === '预算' ? year : year - 1;
    if (Number(printed) <= due) return [];
    const quote = sentence.quote(named.index, named.index + said.length);
    return [
      {
        message: {
          zh: `正文称公开了${quoted(quote)}；${year} 年公开的应是 ${due} 年${which ?? ''}。`,
          en: `The text speaks of ${quoted(quote)}; what ${year} publishes is of ${due}.`,
        },
        quotes: [quote],
        expected: due,
        found: Number(printed),
      },
    ];
  });
}
