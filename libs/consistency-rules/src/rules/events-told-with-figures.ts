import type { FactName } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

const EVENTS: readonly { readonly words: RegExp; readonly facts: readonly FactName[] }[] = [
  {
    words: /(?:开展|组织|举办|召开|举行)(?:了|过|全[局县区市]|专题|集中|多次|相关)*[^,]{0,12}培训/u,
    facts: ['trainings', 'trainings.participants'],
  },
  {
    words: /(?:开展|组织|举办|举行)[^,]{0,16}开放日|开放日[^,]{0,6}活动(?:成功|顺利)?(?:开展|举办)/u,
    facts: ['openDays', 'openDays.participants'],
  },
];
const FIGURE = /\d|[一二两三四五六七八九十]+(?:次|期|场|人|名|轮|届|月|季度|天)|每[年月季周半]|[首几]次|定期/u;
/** What is meant to be done, or required, has no date yet. */
const NOT_DONE = /将|下一步|计划|拟|要求|制度|加强|通过|采取|未/u;

/** A training that took place has a day, or at least a number. */
export const eventsToldWithFigures: TextRule = {
  kind: 'text',
  code: 'events-told-with-figures',
  catalogue: 'PL-07',
  title: { zh: '培训、开放日写明时间或次数', en: 'Trainings and open days have a date or a number' },
  basis: '年度报告应当用事实和数据反映工作情况，避免空泛表述',
  advice: {
    zh: '请写明何时开展、开展几次、多少人参加；没有开展的，删去这一句。',
    en: 'Say when, how often and with how many people; strike the sentence if there was none.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    sentencesOf(report, [1, 6]).flatMap((sentence) => {
      const event = EVENTS.find(({ words, facts }) => isTold(sentence, words) && !isStated(report, facts));
      if (event === undefined) return [];
      const quote = sentence.quote();
      return [
        {
          message: {
            zh: `${quoted(quote)}没有写时间、次数或人数，全文别处也没有。`,
            en: `${quoted(quote)} gives no date and no number, nor does any other sentence.`,
          },
          quotes: [quote],
        },
      ];
    }),
};

function isTold({ text }: Sentence, words: RegExp): boolean {
  return words.test(text) && !FIGURE.test(text) && !NOT_DONE.test(text);
}

function isStated({ facts }: ReportText, names: readonly FactName[]): boolean {
  return facts.some(({ name }) => names.includes(name));
}
