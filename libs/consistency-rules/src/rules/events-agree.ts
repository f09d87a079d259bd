import type { AgreementRule } from '../kinds/agreement-rule.js';

/** Open days and trainings are often told twice; the two may also be two events. */
export const eventsAgree: AgreementRule = {
  kind: 'agreement',
  code: 'events-agree',
  catalogue: 'NN-09',
  title: { zh: '同一活动前后说法一致', en: 'An event is told the same each time' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。同一活动在正文几处出现的，次数、人数应当一致',
  advice: {
    zh: '请核对这几处的次数和人数；是不同活动的，请写明。',
    en: 'Compare numbers and participants; where these are different events, say so.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  facts: ['openDays', 'openDays.participants', 'trainings', 'trainings.participants'],
  comparable: () => true,
};
