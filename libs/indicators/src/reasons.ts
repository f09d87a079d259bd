import type { Wording } from '@gongkai/report-model';

/** What the law says, where it makes one end of an indicator the better one. */
export const ANSWER_IN_TIME: Wording = {
  zh: '条例第三十三条：能当场答复的当场答复，不能的二十个工作日内答复',
  en: 'Article 33: answer at once where possible, otherwise within 20 working days',
};

export const DISCLOSURE_IS_THE_RULE: Wording = {
  zh: '条例第五条：以公开为常态、不公开为例外',
  en: 'Article 5: disclosure is the rule, non-disclosure the exception',
};

export const CORRECTED_IS_UNLAWFUL: Wording = {
  zh: '条例第五十一条：答复侵犯合法权益的，可以申请复议或者提起诉讼；被纠正的答复不合法或者不当',
  en: 'Article 51: whose rights an answer violates may have it reviewed; an answer that was corrected was unlawful or improper',
};

/** Why agencies are never ranked by some indicators. */
export const COUNTED_AS_THEY_LIKE: Wording = {
  zh: '统计口径由各机关自定，同一机关两年之间也可能不同，又容易注水；只列出、只与自己比较。',
  en: 'Each agency counts in its own way, and not the same way every year; numbers like these are easily inflated. They are shown, and compared with the agency’s own past.',
};

export const SAID_BY_THEMSELVES: Wording = {
  zh: '是机关自己的说法，表格没有对应的单元格，无从核对，而且几乎都是 100%。',
  en: 'It is what the agency says of itself; no cell of the form backs it, and nearly everybody says 100 %.',
};
