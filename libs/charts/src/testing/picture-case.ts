import type { Picture } from '../chart-option.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One picture of one kind of data, as the pages of a language would ask for it. */
export interface PictureCase {
  readonly picture: string;
  readonly data: string;
  readonly make: (say: Say) => Picture;
}

/** Words and number formats of a language. */
export interface Say {
  readonly say: (zh: string, en: string) => string;
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly axis: (value: number) => string;
  /** A dash where there is none. */
  readonly known: (value: number | null) => string;
}

export function sayIn(language: Language): Say {
  const tag = language === 'zh' ? 'zh-CN' : 'en';
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const axis = new Intl.NumberFormat(tag, { style: 'percent' });
  return {
    say: (zh, en) => (language === 'zh' ? zh : en),
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    axis: (value) => axis.format(value),
    known: (value) => (value === null ? '—' : share.format(value)),
  };
}

/** One a kind of data. */
export function casesOf<Data>(
  picture: string,
  data: Readonly<Record<string, Data>>,
  make: (data: Data, say: Say) => Picture,
): PictureCase[] {
  return Object.entries(data).map(([name, one]) => ({ picture, data: name, make: (say) => make(one, say) }));
}

/** Names that a label must survive. */
export const LONG_NAME = '宁夏回族自治区盐池县自然资源和规划综合行政执法大队（不动产登记事务中心）';
export const ODD_NAME = '<b>甲</b>{a|b}局\n"引号"';

export function upTo<Item>(count: number, item: (nth: number) => Item): Item[] {
  return Array.from({ length: count }, (_, nth) => item(nth));
}
