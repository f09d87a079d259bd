import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

const PHONE = /(?:电话|传真)(?:号码)?[:为]([\d()+-]{3,30})/gu;
const GOOD_PHONE = /^(?:\+?86-?)?(?:(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,5})?|1\d{10}|1\d{4}|[48]00-?\d{3}-?\d{4})$/u;
const EMAIL = /(?:邮箱|电子邮件|e-?mail)(?:地址)?[:为]([^,、)\s\p{Script=Han}]{2,80})/giu;
const GOOD_EMAIL = /^[\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}$/u;
const URL_WORDS = /(?:https?|www\.)[\w.:/?=&%#~+-]{3,300}/giu;
const GOOD_URL = /^(?:https?:\/\/)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?::\d{1,5})?(?:[/?#].*)?$/iu;
const OF_THE_GOVERNMENT = /政府网|门户网站|政务网|政府信息公开(?:网|专栏|专区|平台)/u;

/** Readers must be able to ask: an address with a letter too few reaches nobody. */
export const contactDetailsWellFormed: TextRule = {
  kind: 'text',
  code: 'contact-details-well-formed',
  catalogue: 'NN-10',
  title: { zh: '电话、邮箱、网址书写正确', en: 'Phone, e-mail and web address are well formed' },
  basis: '条例第十二条：公开的联系电话、互联网联系方式应当能够使用；政府网站使用 gov.cn 域名',
  advice: {
    zh: '请核对并改正这一联系方式；政府网站的网址应以 gov.cn 结尾。',
    en: 'Check and correct it; the address of a government’s site ends in gov.cn.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => sentencesOf(report, [0, 1, 5, 6]).flatMap(remarksOn),
};

function remarksOn(sentence: Sentence): Remark[] {
  const { text } = sentence;
  const phones = matchesOf(text, PHONE).filter(([, number = '']) => !GOOD_PHONE.test(number.replace(/[()]/gu, '')));
  const emails = matchesOf(text, EMAIL).filter(([, address = '']) => !GOOD_EMAIL.test(address));
  const urls = matchesOf(text, URL_WORDS).map((match) => ({ match, fault: faultOfUrl(match[0], text) }));
  return [
    ...phones.map((match) => remark(sentence, match, { zh: '电话号码位数不对', en: 'is no telephone number' })),
    ...emails.map((match) => remark(sentence, match, { zh: '邮箱地址不完整', en: 'is no e-mail address' })),
    ...urls.flatMap(({ match, fault }) => (fault === null ? [] : [remark(sentence, match, fault)])),
  ];
}

function faultOfUrl(url: string, sentence: string): Remark['message'] | null {
  const host = GOOD_URL.exec(url.replace(/[.:,]+$/u, ''))?.[1]?.toLowerCase();
  if (host === undefined) return { zh: '网址书写有误', en: 'is no web address' };
  if (!OF_THE_GOVERNMENT.test(sentence) || /(?:^|\.)gov\.cn$/u.test(host)) return null;
  return { zh: '政府网站的网址不在 gov.cn 之下', en: 'is said to be a government’s site and does not end in gov.cn' };
}

function remark(sentence: Sentence, match: RegExpExecArray, fault: Remark['message']): Remark {
  const quote = sentence.quote(match.index, match.index + match[0].length);
  return {
    message: { zh: `${quoted(quote)}：${fault.zh}。`, en: `${quoted(quote)} ${fault.en}.` },
    quotes: [quote],
  };
}
