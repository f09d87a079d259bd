import type { ContradictionRule } from '../kinds/contradiction-rule.js';

/** Whoever handled an application has received one, this year or the year before. */
export const noneReceivedContradicted: ContradictionRule = {
  kind: 'contradiction',
  code: 'none-received-contradicted',
  catalogue: 'NN-02',
  title: { zh: '正文不能既称未收到又称收到申请', en: 'The text cannot both deny and state an application' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文一处称未收到政府信息公开申请的，其他各处不应称收到或受理过申请',
  advice: {
    zh: '请核对是否收到过申请，删去或改正与事实不符的一句。',
    en: 'Check whether any application was received, and strike or correct the sentence that is not true.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  denial: 'applications.none',
  claim: 'applications.received',
  claimMayMean: 'applications.carriedOver.total',
};
