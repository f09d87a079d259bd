const SENTENCE_END = /[。;!?…]["')\]》]{0,3}$/u;
const MID_SENTENCE = /[,、]$/u;

/** How headings and items of a list begin: 一、 (一) 1. 1、 (1) 一是 首先 第一, ①. */
const NUMBERING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.]|是)|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[、.)](?!\d{1,3}[%万亿千条件])|第[一二三四五六七八九十]{1,3},|首先|其次|再次|最后|[①-⑳])/u;

const HEADING_END = /(?:情况|方面|事项|问题|措施|工作|公开|建设|保障|管理|不足|打算|计划)$/u;

/** Whether a line is a numbered heading, which the next line does not go on with. */
export function isHeading(line: string): boolean {
  if (!NUMBERING.test(line) || /[,。;!?:]/u.test(line)) return false;
  return line.length <= 20 || (line.length <= 40 && HEADING_END.test(line));
}

/** Whether a line goes on with the sentence of the line before. Both normalised; `raw` shows the indent. */
export function continues(before: string, line: string, raw: string): boolean {
  if (SENTENCE_END.test(before) || NUMBERING.test(line) || isHeading(before)) return false;
  return MID_SENTENCE.test(before) || !/^(?:\u3000|\s{2,}\S)/u.test(raw);
}
