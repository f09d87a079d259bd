import type { Ruling } from './page-content.js';

/** Lines closer than this are one: both edges of a border, or neighbouring cells' own borders. Points. */
export const SNAP = 3.5;

/** A gap in a line that the eye does not see: corners are often drawn apart. Points. */
const GAP = 3;

/** What stays shorter than this after joining is no line: a dot of a line that runs across. Points. */
const SHORTEST = 3.5;

/** Joins what was drawn in pieces: parallel lines that lie on one another become one, and pieces that meet go on. */
export function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  return (['horizontal', 'vertical'] as const).flatMap((direction) =>
    bands(rulings.filter((ruling) => ruling.direction === direction)).flatMap(joinBand),
  );
}

/** Groups of rulings that lie on one line. */
function bands(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group?.[0] && ruling.at - group[0].at <= SNAP) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups;
}

function joinBand(band: readonly Ruling[]): Ruling[] {
  const length = band.reduce((sum, { from, to }) => sum + (to - from), 0);
  // The longest lines say where the band lies; all parts of it get the same position, so that corners meet.
  const at = band.reduce((sum, ruling) => sum + ruling.at * (ruling.to - ruling.from), 0) / (length || 1);
  const joined: { direction: Ruling['direction']; at: number; from: number; to: number }[] = [];
  for (const { direction, from, to } of [...band].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else joined.push({ direction, at, from, to });
  }
  return joined.filter(({ from, to }) => to - from > SHORTEST);
}

/** Rulings that cross or touch one another, directly or through others: the frames of the tables. */
export function connectedRulings(rulings: readonly Ruling[]): Ruling[][] {
  const group = rulings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  const horizontal = indexesOf(rulings, 'horizontal');
  const vertical = indexesOf(rulings, 'vertical');
  for (const [across, one] of horizontal) {
    for (const [down, other] of vertical) if (meet(one, other)) group[rootOf(across)] = rootOf(down);
  }
  const groups = new Map<number, Ruling[]>();
  rulings.forEach((ruling, index) => {
    const root = rootOf(index);
    const members = groups.get(root);
    if (members) members.push(ruling);
    else groups.set(root, [ruling]);
  });
  return [...groups.values()];
}

function indexesOf(rulings: readonly Ruling[], direction: Ruling['direction']): (readonly [number, Ruling])[] {
  return rulings.flatMap((ruling, index) => (ruling.direction === direction ? [[index, ruling] as const] : []));
}

function meet(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - GAP &&
    down.at <= across.to + GAP &&
    across.at >= down.from - GAP &&
    across.at <= down.to + GAP
  );
}
