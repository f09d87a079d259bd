/** Letters of an abbreviated path (GB/T 33190, table 35), as numbers of the kind that the readers of rulings take, and how many coordinates follow. */
const COMMANDS: Readonly<Record<string, { kind: number; coordinates: number }>> = {
  S: { kind: 0, coordinates: 2 },
  M: { kind: 0, coordinates: 2 },
  L: { kind: 1, coordinates: 2 },
  B: { kind: 2, coordinates: 6 },
  Q: { kind: 3, coordinates: 4 },
  C: { kind: 4, coordinates: 0 },
};

/** An arc has seven numbers, of which only the end matters here: it is a curve and no ruling. */
const ARC = { kind: 3, coordinates: 7 };

/** `M 0 0 L 100 0 C` as numbers: each command, then its coordinates. */
export function pathNumbers(written: string): number[] {
  const numbers: number[] = [];
  const words = written.split(/[\s,]+/u).filter((word) => word !== '');
  for (let index = 0; index < words.length;) {
    const word = words[index] ?? '';
    const command = word === 'A' ? ARC : COMMANDS[word];
    index += 1;
    if (!command) continue;
    const coordinates = words.slice(index, index + command.coordinates).map((number) => Number(number) || 0);
    if (coordinates.length < command.coordinates) break;
    numbers.push(
      command.kind,
      ...(command === ARC ? [...coordinates.slice(-2), ...coordinates.slice(-2)] : coordinates),
    );
    index += command.coordinates;
  }
  return numbers;
}
