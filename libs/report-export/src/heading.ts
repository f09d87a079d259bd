/** What a file says of itself, so that it can be read and cited without the page it is from. */
export interface Heading {
  /** What was asked for, in words: 吴忠市，科学技术; empty for everybody. */
  readonly scope: string;
  /** The years that the rows are of, earliest first. */
  readonly years: readonly number[];
  /** Where the figures stand: 年报表格. */
  readonly source: string;
  /** What the reader must know of the numbers: formulas, denominators, what an empty cell means. */
  readonly notes: readonly string[];
  readonly exportedAt: Date;
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
export function headingLines(title: string, heading: Heading): string[] {
  return [
    question(title, heading.scope),
    `导出时间：${SHANGHAI.format(heading.exportedAt)}（北京时间）`,
    `来源：${heading.source}`,
    ...notesOf(heading),
  ];
}

/** What must be known of the numbers, and that some of them are invented. */
export function notesOf({ notes, sample }: Heading): string[] {
  return [
    ...notes,
    ...(sample ? [`${SAMPLE_MARK}：标有“${SAMPLE_MARK}”的行是虚构的，不代表任何真实机关，不得引用`] : []),
  ];
}

/** The years of some rows, each once, earliest first. */
export function yearsIn(rows: readonly { readonly year: number }[]): number[] {
  return [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other);
}

/** A title that ends in brackets is not followed by other brackets. */
function question(title: string, scope: string): string {
  if (scope === '') return title;
  return title.endsWith('）') ? `${title}：${scope}` : `${title}（${scope}）`;
}

/** The last column of every table about agencies. */
export function sampleMark({ sample }: { readonly sample: boolean }): string {
  return sample ? SAMPLE_MARK : '';
}
