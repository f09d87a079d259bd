import type { Interval } from '@gongkai/report-model';

/** The words around a number that make it a rough one. */
export interface RoughWords {
  /** 近, 约, 超 … in front of it. */
  readonly before?: string | undefined;
  /** 余, 多, 几 right after its digits. */
  readonly about?: string | undefined;
  /** 左右, 以上 … after its unit. */
  readonly after?: string | undefined;
}

/**
 * What a rough number may be. Whoever says 近 300 has fewer, and would not say
 * it of 260; who says 300 余 or 超 300 has more, and would have named the next
 * round number had he reached it; 约 may err either way. A tenth is how far
 * such words are stretched, and ten more where counts are small.
 */
export function intervalOf(value: number, { before, about, after }: RoughWords, isRate: boolean): Interval {
  const words = [before, about, after].filter((word) => word !== undefined).join('|');
  const step = isRate ? 0 : 1;
  const inside = (least: number, most: number): Interval =>
    isRate ? { least, most: Math.min(1, most) } : { least: Math.ceil(least), most: Math.floor(most) };
  if (words.includes('几')) return inside(value + 1, value + 9);
  if (/近|以内/u.test(words)) return inside(value * 0.9 + (isWhole(value * 0.9) ? step : 0), value);
  if (/约|左右|上下/u.test(words)) return inside(value * 0.9, value * 1.1);
  const end = isRate ? 1 : value * 1.1 + 10;
  const most = isRate || !isWhole(end) ? end : end - 1;
  return inside(/超|逾/u.test(words) ? value + step : value, most);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
