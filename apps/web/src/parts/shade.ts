/** Which shade a cell gets for its share of a column: 0 (none) to 4 (the last of the limits and more). */
export function shadeOf(part: number, whole: number, limits: readonly number[] = [0.05, 0.1, 0.25]): number {
  if (part === 0 || whole === 0) return 0;
  return 1 + limits.filter((limit) => part / whole >= limit).length;
}
