export interface HeadingOf {
  /** What was asked, in words: 2024年办结率排名，吴忠市，科学技术. */
  readonly question: string;
  readonly exportedAt: Date;
  /** What the reader must know of the numbers: formulas, denominators, what an empty cell means. */
  readonly notes: readonly string[];
  /** Whether any of the rows is invented. */
  readonly sample: boolean;
}

/** The mark of invented data, in the heading and beside each row. */
export const SAMPLE_MARK = '示例数据';

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day in Shanghai of a moment in ISO 8601, as yyyy-mm-dd. */
export function dayInShanghai(moment: string): string {
  return SHANGHAI.format(new Date(moment)).slice(0, 10);
}

/** The lines that stand above a table. The time is Asia/Shanghai. */
export function heading({ question, exportedAt, notes, sample }: HeadingOf): string[] {
  return [
    question,
    `导出时间：${SHANGHAI.format(exportedAt)}（北京时间）`,
    ...notes,
    ...(sample ? [`${SAMPLE_MARK}：标有“${SAMPLE_MARK}”的行是虚构的，不代表任何真实机关，不得引用`] : []),
  ];
}

/** The last column of every table about agencies. */
export function sampleMark({ sample }: { readonly sample: boolean }): string {
  return sample ? SAMPLE_MARK : '';
}
