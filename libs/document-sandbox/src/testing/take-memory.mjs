/** Run as a child would be: takes memory until it gets no more, and prints how much it holds, in MiB. */
const MIB = 1024 * 1024;
const MOST = 2000;

const held = [];
while (held.length * 10 < MOST) {
  held.push(Buffer.alloc(10 * MIB, 1));
  process.stdout.write(`${held.length * 10}\n`);
}
