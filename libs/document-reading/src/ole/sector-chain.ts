import { damaged } from '../document-errors.js';

/** For each sector the one that follows it in its stream, or a mark. */
export type SectorTable = Uint32Array;

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * The sectors of a stream in their order.
 *
 * @throws {AppError} document-damaged when the chain leaves the table or comes back to itself
 */
export function followChain(table: SectorTable, start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector !== END_OF_CHAIN && sector !== FREE;) {
    const next = table[sector];
    if (next === undefined) throw damaged('文件不完整，可能没有下载完', { sector });
    // A chain longer than the table has met a sector twice.
    if (sectors.length >= table.length) throw damaged('扇区链循环', { sector });
    sectors.push(sector);
    sector = next;
  }
  return sectors;
}
