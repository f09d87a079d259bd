/** Which shade a cell gets for its share of a column: 0 (none) to 4 (a quarter and more). */
export function shadeOf(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  const limits = [0.05, 0.1, 0.25];
  return 1 + limits.filter((limit) => part / whole >= limit).length;
}
