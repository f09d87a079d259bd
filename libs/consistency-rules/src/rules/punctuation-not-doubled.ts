import { remarkOn, sightings } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** Full-width marks have become ASCII in running text. A question may be asked with 。 behind it by nobody. */
const DOUBLED = /(?<=[\p{Script=Han}\d)"》\]%])[,、。;:!?](?:[,、。;]|:(?!\/))[,、。;:]*/gu;

export const punctuationNotDoubled: TextRule = {
  kind: 'text',
  code: 'punctuation-not-doubled',
  catalogue: 'TY-03',
  title: { zh: '没有重复的标点', en: 'No two marks where one belongs' },
  basis: 'GB/T 15834 标点符号用法',
  advice: { zh: '请删去多余的标点。', en: 'Delete the mark too many.' },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    remarkOn(sightings(report, DOUBLED), (words) => ({
      zh: `有的地方连用了两个标点：${words.zh}。`,
      en: `Two marks stand where one belongs: ${words.en}.`,
    })),
};
