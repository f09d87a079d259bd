import type { Block, TableCell } from '@gongkai/document-reading';
import type { Fact, FactName, Interval } from '@gongkai/report-model';

/** Shares of a whole; a growth may be more than all there was. */
const SHARE = /^rate\.(?!.*Growth$)/u;

/** Rates above 1 that stand on pages read by OCR are misread, and what was printed is not known: a lost point makes 98.5% 985%. */
export function withoutMisreadRates(facts: readonly Fact[], blocks: readonly Block[]): Fact[] {
  if (!facts.some(({ name, value, range }) => isTooHigh(name, value, range))) return [...facts];
  const scanned = scannedPages(blocks);
  return facts.map((fact) => {
    const { range, ...rest } = fact;
    return isTooHigh(rest.name, rest.value, range) && scanned.has(fact.at.page) ? { ...rest, value: null } : fact;
  });
}

function isTooHigh(name: FactName, value: number | null, range: Interval | undefined): boolean {
  return Math.max(value ?? 0, range?.most ?? 0) > 1 && SHARE.test(name);
}

/** The numbers of the pages whose text says how surely it was read; undefined where the document has no pages. */
function scannedPages(blocks: readonly Block[]): ReadonlySet<number | undefined> {
  const pieces = blocks.flatMap((block): readonly (Block | TableCell)[] =>
    block.kind === 'table' ? block.rows.flat() : [block],
  );
  return new Set(pieces.flatMap((piece) => ('confidence' in piece ? [piece.at.page] : [])));
}
