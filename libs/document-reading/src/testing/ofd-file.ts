import { strToU8, zipSync } from 'fflate';

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** Objects for the pages of a test. Millimetres from the upper left corner of an A4 page, as OFD counts. */
export function text(x: number, y: number, written: string, size = 4, attributes = ''): string {
  const deltas = written.length > 1 ? ` DeltaX="g ${written.length - 1} ${size}"` : '';
  return (
    `<ofd:TextObject Boundary="${x} ${y} 100 ${size}" Size="${size}" ${attributes}>` +
    `<ofd:TextCode X="0" Y="${size}"${deltas}>${written}</ofd:TextCode></ofd:TextObject>`
  );
}

export function path(x: number, y: number, data: string, attributes = ''): string {
  return (
    `<ofd:PathObject Boundary="${x} ${y} 200 200" LineWidth="0.2" ${attributes}>` +
    `<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`
  );
}

/** A ruled table: all its lines, and its texts in their cells. Rows are 8 millimetres high. */
export function ruledTable(xs: readonly number[], top: number, rows: readonly (readonly string[])[]): string {
  const [left = 0] = xs;
  const width = (xs.at(-1) ?? 0) - left;
  const height = 8 * rows.length;
  const across = [...rows, []].map((_, index) => path(left, top + 8 * index, `M 0 0 L ${width} 0`));
  const down = xs.map((x) => path(x, top, `M 0 0 L 0 ${height}`));
  const texts = rows.flatMap((row, index) =>
    row.map((cell, column) => (cell === '' ? '' : text((xs[column] ?? 0) + 1, top + 8 * index + 2, cell, 3))),
  );
  return [...across, ...down, ...texts].join('');
}

interface OfdOptions {
  /** The inside of a template that each page names. */
  readonly template?: string;
  /** More parts of the file. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** An OFD file of the least parts, with a page for each of the contents. */
export function ofdFile(pages: readonly string[], { template, parts = {} }: OfdOptions = {}): Uint8Array {
  const page = (content: string, inside = ''): string =>
    `<ofd:Page ${OFD}>${inside}<ofd:Content><ofd:Layer ID="9">${content}</ofd:Layer></ofd:Content></ofd:Page>`;
  const list = pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`);
  const templatePage = template === undefined ? '' : '<ofd:TemplatePage ID="77" BaseLoc="Tpls/Content.xml"/>';
  const names = template === undefined ? '' : '<ofd:Template TemplateID="77"/>';
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml':
      `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>` +
      `</ofd:PageArea>${templatePage}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((content, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, page(content, names)]),
    ),
    ...(template === undefined ? {} : { 'Doc_0/Tpls/Content.xml': page(template) }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}
