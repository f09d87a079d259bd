/** Drawing operators for the pages of a test. Points from the lower left corner of an A4 page, as PDF counts. */
export function text(x: number, y: number, written: string, size = 10): string {
  const hex = written
    .split('')
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
  return `BT /F1 ${size} Tf ${x} ${y} Td <${hex}> Tj ET\n`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

export function box(x: number, y: number, width: number, height: number, paint = 'S'): string {
  return `${x} ${y} ${width} ${height} re ${paint}\n`;
}

/** A ruled table: all its lines, and its texts in their cells. Rows are 20 points high. */
export function ruledTable(xs: readonly number[], top: number, rows: readonly (readonly string[])[]): string {
  const bottom = top - 20 * rows.length;
  const across = [...rows, []].map((_, index) => line(xs[0] ?? 0, top - 20 * index, xs.at(-1) ?? 0, top - 20 * index));
  const down = xs.map((x) => line(x, top, x, bottom));
  const texts = rows.flatMap((row, index) =>
    row.map((cell, column) => text((xs[column] ?? 0) + 3, top - 20 * index - 14, cell)),
  );
  return [...across, ...down, ...texts].join('');
}

interface PdfOptions {
  /** Entries for the dictionary of each page, such as `/Rotate 90`. */
  readonly page?: string;
  /** Entries for the trailer. */
  readonly trailer?: string;
  /** Objects for the page's resources under `/XObject`, each dictionary and stream. */
  readonly objects?: Readonly<Record<string, { dictionary: string; stream: string }>>;
}

/** A PDF of the least parts. Its one font is named, not embedded, so that only the character maps tell its letters. */
export function pdfFile(
  pages: readonly string[],
  { page = '', trailer = '', objects = {} }: PdfOptions = {},
): Uint8Array {
  const named = Object.entries(objects);
  const first = 6 + named.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const xobjects = named.map(([name], index) => `/${name} ${6 + index} 0 R`).join(' ');
  const bodies = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<<${xobjects}>>>>>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/StemV 80>>',
    ...named.map(([, { dictionary, stream }]) => streamObject(stream, dictionary)),
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R${page}/Contents ${first + 2 * index + 1} 0 R>>`,
      streamObject(content),
    ]),
  ];
  return assemble(bodies, trailer);
}

function streamObject(stream: string, dictionary = ''): string {
  return `<<${dictionary}/Length ${stream.length}>>stream\n${stream}\nendstream`;
}

function assemble(bodies: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${offset.toString().padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
