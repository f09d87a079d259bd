/** Random numbers that a seed brings back (mulberry32). */
export class Random {
  private state: number;

  /** @param reach how far sizes go of the way between their ends, in orders of magnitude: 0..1 */
  constructor(
    seed: number,
    private readonly reach = 1,
  ) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1, without it. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** The same chance for each order of magnitude between both. */
  size(least: number, most: number): number {
    return Math.round(least * (most / least) ** (this.next() * this.reach));
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }

  bytes(count: number): Buffer {
    const bytes = Buffer.alloc(count);
    for (let at = 0; at < count; at += 1) bytes[at] = this.whole(0, 255);
    return bytes;
  }
}
