import type { ContentReader, Font } from './content-reader.js';

/** What a drawing operator means to the reader. The shape of its operands is pdfjs's, and differs by operator. */
export type Operator = (reader: ContentReader, operands: never, fontOf: (name: string) => Font) => void;

/** The text rendering mode that paints nothing (PDF 32000-1, 9.3.6). */
const INVISIBLE = 3;

type Numbers = ArrayLike<number>;

/** The operators that place text or draw lines, by the names that pdfjs gives them; all others are passed over. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  save: (reader) => {
    reader.save();
  },
  restore: (reader) => {
    reader.restore();
  },
  transform: (reader, matrix: Numbers) => {
    reader.transform(matrix);
  },
  paintFormXObjectBegin: (reader, [matrix]: [Numbers | null]) => {
    reader.beginForm(matrix);
  },
  paintFormXObjectEnd: (reader) => {
    reader.restore();
  },
  paintImageXObject: (reader, [name]: [string]) => {
    reader.paint(name);
  },
  paintImageMaskXObject: (reader, [{ data }]: [{ data: unknown }]) => {
    if (typeof data === 'string') reader.paint(data);
  },
  beginText: (reader) => {
    reader.beginText();
  },
  setTextMatrix: (reader, [matrix]: [Numbers]) => {
    reader.setTextMatrix(matrix);
  },
  moveText: (reader, [x, y]: [number, number]) => {
    reader.moveText(x, y);
  },
  setLeadingMoveText: (reader, [x, y]: [number, number]) => {
    reader.set({ leading: -y });
    reader.moveText(x, y);
  },
  nextLine: (reader) => {
    reader.nextLine();
  },
  setLeading: (reader, [leading]: [number]) => {
    reader.set({ leading });
  },
  setCharSpacing: (reader, [charSpacing]: [number]) => {
    reader.set({ charSpacing });
  },
  setWordSpacing: (reader, [wordSpacing]: [number]) => {
    reader.set({ wordSpacing });
  },
  setHScale: (reader, [percent]: [number]) => {
    reader.set({ horizontalScale: percent / 100 });
  },
  setTextRise: (reader, [rise]: [number]) => {
    reader.set({ rise });
  },
  setFont: (reader, [font, fontSize]: [string, number], fontOf) => {
    reader.set({ fontSize, font: fontOf(font) });
  },
  setTextRenderingMode: (reader, mode: number | [number]) => {
    reader.set({ isInvisible: (typeof mode === 'number' ? mode : mode[0]) === INVISIBLE });
  },
  showText: (reader, [glyphs]: Parameters<ContentReader['showText']>) => {
    reader.showText(glyphs);
  },
};

/** How a path is painted, by the names of the operators that do it. Those that only clip paint nothing. */
const STROKING = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLING = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** The operators by their numbers in this version of pdfjs. */
export function operatorTable(numbers: Readonly<Record<string, number>>): ReadonlyMap<number, Operator> {
  const numberOf = (name: string): number => {
    const number = numbers[name];
    if (number === undefined) throw new Error(`pdfjs has no operator ${name}`);
    return number;
  };
  const stroking = STROKING.map(numberOf);
  const filling = FILLING.map(numberOf);
  const constructPath: Operator = (reader, [paint, [path]]: [number, [Numbers | null]]) => {
    if (path && stroking.includes(paint)) reader.stroke(path);
    if (path && filling.includes(paint)) reader.fill(path);
  };
  const named = Object.entries(OPERATORS).map(([name, operator]) => [numberOf(name), operator] as const);
  return new Map([...named, [numberOf('constructPath'), constructPath]]);
}
