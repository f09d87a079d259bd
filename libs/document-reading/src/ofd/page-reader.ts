import { tooComplex } from '../document-errors.js';
import { compose, IDENTITY, type Matrix } from '../page/matrix.js';
import type { Glyph, PageContent, Ruling } from '../page/page-content.js';
import { filledRulings, strokedRulings } from '../pdf/paths.js';
import type { Attributes } from '../xml/scan-xml.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { type Area, areaOf, numbersOf, type OfdPages, scanPart } from './ofd-parts.js';
import { pathNumbers } from './path-data.js';
import { glyphsOf } from './text-code.js';

const POINTS = 72 / 25.4;

/** Characters and lines of all pages together. */
const MAX_MARKS = 2_000_000;

const OBJECTS = new Set(['TextObject', 'PathObject', 'ImageObject']);

/** Reads what stands on the pages of one OFD document (GB/T 33190, 7.7 and 8 to 11). */
export class PageReader {
  pictures = 0;
  hasSlantedText = false;
  private marks = 0;
  private area: Area;
  private glyphs: Glyph[] = [];
  private rulings: Ruling[] = [];
  private object: Attributes = {};
  private toPage: Matrix = IDENTITY;
  private textCode: Attributes = {};

  constructor(
    private readonly archive: ZipArchive,
    private readonly document: OfdPages,
  ) {
    this.area = document.area;
  }

  read(part: string, number: number): PageContent {
    this.area = this.document.area;
    this.glyphs = [];
    this.rulings = [];
    const templates: string[] = [];
    this.scan(part, templates);
    const { area } = this;
    // A template is drawn on the page that names it; its own templates are not looked for.
    for (const template of templates) this.scan(template, []);
    return {
      number,
      width: area.width * POINTS,
      height: area.height * POINTS,
      glyphs: this.glyphs,
      rulings: this.rulings,
    };
  }

  private scan(part: string, templates: string[]): void {
    const open = (name: string, attributes: Attributes): void => {
      if (name === 'Template') templates.push(...templateOf(this.document, attributes));
      if (OBJECTS.has(name)) this.openObject(name, attributes);
      if (name === 'TextCode') this.textCode = attributes;
    };
    scanPart(this.archive, part, open, (name, text) => {
      if (name === 'PhysicalBox') this.area = areaOf(text) ?? this.area;
      if (name === 'TextCode' && this.isVisible) this.addText(text);
      if (name === 'AbbreviatedData' && this.isVisible) this.addPath(text);
    });
  }

  private get isVisible(): boolean {
    return this.object.Visible !== 'false';
  }

  private openObject(name: string, attributes: Attributes): void {
    this.object = attributes;
    if (name === 'ImageObject') this.pictures += 1;
    const { x, y } = areaOf(attributes.Boundary) ?? { x: 0, y: 0 };
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(attributes.CTM ?? '');
    this.toPage = compose([POINTS, 0, 0, POINTS, x * POINTS, y * POINTS], [a, b, c, d, e, f]);
  }

  private addText(text: string): void {
    const { Size: size, HScale: horizontalScale } = this.object;
    const found = glyphsOf(
      { text, attributes: this.textCode, size: Number(size) || 0, horizontalScale: Number(horizontalScale) || 1 },
      this.toPage,
    );
    if (found) this.count(found, this.glyphs);
    else if (text.trim() !== '') this.hasSlantedText = true;
  }

  private addPath(written: string): void {
    const { Stroke: stroke, Fill: fill } = this.object;
    const numbers = pathNumbers(written);
    if (stroke !== 'false') this.count(strokedRulings(numbers, this.toPage), this.rulings);
    if (fill === 'true') this.count(filledRulings(numbers, this.toPage), this.rulings);
  }

  private count<Mark>(found: readonly Mark[], marks: Mark[]): void {
    this.marks += found.length;
    if (this.marks > MAX_MARKS) throw tooComplex('页面内容过多', { marks: this.marks });
    for (const mark of found) marks.push(mark);
  }
}

function templateOf({ templates }: OfdPages, { TemplateID: id = '' }: Attributes): string[] {
  const part = templates.get(id);
  return part === undefined ? [] : [part];
}
