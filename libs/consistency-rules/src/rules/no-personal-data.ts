import { type RunningText, runningTexts } from '../words/running-text.js';
import { matchesOf } from '../words/matches.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';

interface PersonalNumber {
  readonly zh: string;
  readonly en: string;
  readonly pattern: RegExp;
  readonly isReal: (digits: string) => boolean;
  /** Said shortly before, it is the office's own number and meant to be read. */
  readonly allowedAfter?: RegExp;
  /** It is only taken for one where this was said shortly before. */
  readonly onlyAfter?: RegExp;
}

const KINDS: readonly PersonalNumber[] = [
  {
    zh: '居民身份证号码',
    en: 'identity number',
    pattern: /(?<![\dA-Za-z.])[1-9]\d{16}[\dXx](?![\dA-Za-z])/gu,
    isReal: isIdentityNumber,
  },
  {
    zh: '手机号码',
    en: 'mobile number',
    pattern: /(?<![\dA-Za-z.-])1[3-9]\d{9}(?![\d.A-Za-z元万亿人次条件])/gu,
    isReal: () => true,
    allowedAfter: /电话|热线|联系|咨询|监督|投诉|举报|传真|值班|客服|微信号|服务号码/u,
  },
  {
    zh: '银行卡号',
    en: 'bank card number',
    pattern: /(?<![\dA-Za-z.])[3-6]\d{15,18}(?![\dA-Za-z.])/gu,
    isReal: passesLuhn,
    onlyAfter: /卡号|账号|帐号|账户|帐户|银行|开户|收款|社保卡/u,
  },
];

/** So much of the text before a number tells whose it is. */
const BEFORE = 40;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** A report is published: nobody's own numbers belong in it. The finding does not print them either. */
export const noPersonalData: TextRule = {
  kind: 'text',
  code: 'no-personal-data',
  catalogue: 'TY-09',
  title: { zh: '不含个人信息号码', en: 'No personal numbers' },
  basis:
    '条例第十五条：涉及个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开；《个人信息保护法》第二十八条',
  advice: {
    zh: '请在公开前删去或遮盖这些号码；已经公开的，请立即更换文件。',
    en: 'Delete or mask these numbers before publishing; if it is published already, replace the file at once.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report) => runningTexts(report).flatMap((paragraph) => KINDS.flatMap((kind) => remarksOn(paragraph, kind))),
};

function remarksOn(paragraph: RunningText, kind: PersonalNumber): Remark[] {
  const { text, quote } = paragraph;
  return matchesOf(text, kind.pattern).flatMap(({ 0: digits, index }): Remark[] => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const said = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
    if (kind.allowedAfter?.test(said) || (kind.onlyAfter && !kind.onlyAfter.test(said))) return [];
    const found = quote(index, index + digits.length);
    if (!kind.isReal(digits) || !isOneNumber(found.text)) return [];
    const masked = `${digits.slice(0, 3)}****${digits.slice(-2)}`;
    return [
      {
        message: { zh: `正文有${kind.zh} ${masked}。`, en: `The text has the ${kind.en} ${masked}.` },
        quotes: [{ text: masked, at: found.at }],
      },
    ];
  });
}

/** The figures of a row stand apart, too: of those, running text makes one number. */
function isOneNumber(printed: string): boolean {
  return printed.split(/[\s\u3000]+/u).every((group) => group.length >= 3);
}

function isIdentityNumber(digits: string): boolean {
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number);
  const born = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (born.getUTCMonth() + 1 !== month || born.getUTCDate() !== day) return false;
  if (born.getUTCFullYear() < 1900 || born.getUTCFullYear() > 2100) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS[sum % 11] === digits.slice(-1).toUpperCase();
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}
