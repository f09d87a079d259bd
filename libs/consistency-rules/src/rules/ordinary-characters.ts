import type { ReportText } from '../words/report-text.js';
import { printedSightings, remarkOn, type Sighting } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/**
 * Radicals and compatibility forms that look like characters and are none, private and
 * replacement characters, what has no width, and a fixed space inside a number.
 */
const STRANGE =
  /[\u{2e80}-\u{2fd5}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}\p{Co}\u{fffd}\u{200b}\u{200c}\u{2060}\u{ad}\u{feff}]|(?<=\d)\u{a0}(?=\d)/gu;

/** So many are shown by their number. */
const SHOWN = 6;

/** They look right and are neither found by searching nor read aloud. */
export const ordinaryCharacters: TextRule = {
  kind: 'text',
  code: 'ordinary-characters',
  catalogue: 'TY-05',
  title: { zh: '没有异形字和不可见字符', en: 'No look-alike or invisible characters' },
  basis: 'GB 18030 信息技术 中文编码字符集',
  advice: {
    zh: '请把这些字重新输入；从 PDF 复制来的文字，先粘贴为纯文本再检查一遍。',
    en: 'Type these characters anew; text copied from a PDF is best pasted as plain text and read once more.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const seen = strange(report);
    const codes = [...new Set(seen.map(({ quote }) => codePoint(quote.text)))].slice(0, SHOWN);
    return remarkOn(seen, (words, count) => ({
      zh: `正文有 ${count} 个异形或不可见的字符（${codes.join('、')}），检索、朗读会出错：${words.zh}。`,
      en: `${count} look-alike or invisible characters (${codes.join(', ')}), which searching and reading aloud miss: ${words.en}.`,
    }));
  },
};

function strange({ passages }: ReportText): Sighting[] {
  return passages.flatMap(({ lines }) => lines.flatMap((line) => printedSightings(line, STRANGE)));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
