import type { Paragraph } from '@gongkai/document-reading';

import { compact } from '../tables/label.js';

export type OtherKind =
  'blank-form' | 'notice' | 'guide' | 'half-year-statistics' | 'interpretation' | 'news' | 'unknown';

/** What a person is told about a document that is no annual report. */
export const REASONS: Readonly<Record<OtherKind, string>> = {
  'blank-form': '这是一份没有填写的空白年报格式，没有任何数字。请填好本单位的内容后再上传。',
  notice: '这是一份通知或通报，不是年度报告。请上传本单位的《政府信息公开工作年度报告》。',
  guide: '这是一份政府信息公开指南，不是年度报告。请上传本单位的《政府信息公开工作年度报告》。',
  'half-year-statistics': '这是一份半年、季度或月度的统计材料，不是全年的年度报告。请上传全年的年度报告。',
  interpretation: '这是一份政策解读，不是年度报告。请上传本单位的《政府信息公开工作年度报告》。',
  news: '这是一篇工作动态或新闻报道，不是年度报告。请上传本单位的《政府信息公开工作年度报告》。',
  unknown: '看不出这是政府信息公开工作年度报告：没有年报的标题，也没有规定格式的章节和表格。请检查是否传错了文件。',
};

/** Titles tell these kinds; the first that fits counts, since a notice may well name reports and guides. */
const BY_TITLE: readonly { kind: OtherKind; pattern: RegExp }[] = [
  { kind: 'notice', pattern: /关于.{2,}(?:通知|通报|函|公告)(?:\(.*\))?$/u },
  { kind: 'interpretation', pattern: /解读/u },
  { kind: 'guide', pattern: /(?:指南|须知)(?:\(.*\))?$/u },
  {
    kind: 'half-year-statistics',
    pattern: /(?:上半年|下半年|半年|第?[一二三四1-4]季度|\d{1,2}月份?)(?!\d*日).*(?:统计|情况|报表|表|报告|总结)/u,
  },
];

const LONGEST_TITLE = 80;
const TITLE_LINES = 6;

/** The kind that the document's own title tells, if it tells one. */
export function kindByTitle(opening: readonly Paragraph[]): OtherKind | null {
  const lines = opening.slice(0, TITLE_LINES).map(({ text }) => compact(text));
  const titles = lines.filter((line) => line.length <= LONGEST_TITLE && !/[。;]/u.test(line));
  // A title may go over two lines.
  const candidates = [...titles, ...titles.slice(1).map((line, index) => `${titles[index] ?? ''}${line}`)];
  return BY_TITLE.find(({ pattern }) => candidates.some((line) => pattern.test(line)))?.kind ?? null;
}

/** The kind of a document without a telling title. */
export function kindByText(opening: readonly Paragraph[]): OtherKind {
  const text = opening.map((paragraph) => compact(paragraph.text)).join('');
  return /(?:本报讯|记者|通讯员|\d{1,2}月\d{1,2}日(?:上午|下午)?,.{0,40}(?:召开|举办|举行|开展))/u.test(text)
    ? 'news'
    : 'unknown';
}
