/**
 * Names what lost its name: the one thing of the order that is absent between its neighbours. Undefined
 * stays what more than one, or none, could be.
 */
export function byNeighbours<T>(found: readonly (T | undefined)[], order: readonly T[]): (T | undefined)[] {
  const position = (thing: T | undefined) => (thing === undefined ? -1 : order.indexOf(thing));
  return found.map((own, index) => {
    if (own !== undefined) return own;
    const before = index === 0 ? -1 : position(found[index - 1]);
    const after = index === found.length - 1 ? order.length : position(found[index + 1]);
    const isBetween = (index === 0 || before >= 0) && after - before === 2;
    const lost = isBetween ? order[before + 1] : undefined;
    return lost !== undefined && !found.includes(lost) ? lost : undefined;
  });
}
