import { remarkOn, sightings } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** What is left of dates and document numbers when a piece was lost. */
const TORN = new RegExp(
  [
    // 20221月1日, 202312月31日: the 年 is gone.
    '(?<![\\d.])20\\d{2}(?:1[0-2]|[1-9])月',
    // 2023年月1日, 2023年1月日, 2023年月日
    '20\\d{2}年(?:(?:1[0-2]|0?[1-9])?月日|月(?=[\\d日至到底止]))',
    // 1月1起, 12月31止, 1月1至12月31日
    '(?<!\\d)(?:1[0-2]|[1-9])月(?:[12]\\d|3[01]|[1-9])(?=[起止]|至20\\d{2}年|至1?\\d月)',
    // [202130号, 2021]30号, [2021]号
    '\\[20\\d{2}\\d{1,4}号',
    '(?<![\\[\\d(])20\\d{2}\\]\\d{1,4}号',
    '(?<=[函发文字令])\\[20\\d{2}\\](?=号)',
  ].join('|'),
  'gu',
);

/** A lost piece of a date often goes with lost figures elsewhere. */
export const datesComplete: TextRule = {
  kind: 'text',
  code: 'dates-complete',
  catalogue: 'TY-06',
  title: { zh: '日期和文号完整', en: 'Dates and document numbers are whole' },
  basis: '党政机关公文格式（GB/T 9704）：日期、发文字号写全',
  advice: {
    zh: '请补全日期或文号，并核对附近的数字是否也有丢失。',
    en: 'Complete the date or number, and see whether figures nearby have been lost as well.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    remarkOn(sightings(report, TORN), (words) => ({
      zh: `有的日期或文号缺了一部分：${words.zh}。`,
      en: `Part of a date or document number is missing: ${words.en}.`,
    })),
};
