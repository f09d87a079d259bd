import { damaged, tooComplex } from '../document-errors.js';
import { MAX_PDF_PAGES } from '../limits.js';
import { parseXml } from '../xml/parse-xml.js';
import type { Attributes } from '../xml/scan-xml.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** A rectangle as OFD writes it, in millimetres from the upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What an OFD file says of its pages. */
export interface OfdPages {
  /** The parts that hold the pages, in their order. */
  readonly pages: readonly string[];
  /** The parts of page templates, by their ids. */
  readonly templates: ReadonlyMap<string, string>;
  /** The size of pages that do not say their own. */
  readonly area: Area;
}

type Open = (name: string, attributes: Attributes) => void;

const A4: Area = { x: 0, y: 0, width: 210, height: 297 };

/** Names without their prefix; `text` hears the whole text of each element when it closes. */
export function scanPart(
  archive: ZipArchive,
  part: string,
  open: Open,
  text: (name: string, text: string) => void,
): void {
  let written = '';
  parseXml(part, archive.read(part), {
    open: (name, attributes) => {
      written = '';
      open(bare(name), attributes);
    },
    close: (name) => {
      text(bare(name), written);
      written = '';
    },
    text: (piece) => {
      written += piece;
    },
  });
}

/** Reads the list of documents of the file, and of each document (GB/T 33190, 7.4 to 7.6) the list of its pages. */
export function ofdDocuments(archive: ZipArchive): OfdPages[] {
  const roots: string[] = [];
  scanPart(archive, 'OFD.xml', ignore, (name, text) => {
    if (name === 'DocRoot') roots.push(resolve('OFD.xml', text));
  });
  if (roots.length === 0) throw damaged('缺少组成部分 Document.xml', { part: 'OFD.xml' });
  const documents = roots.map((root) => pagesOf(archive, root));
  const count = documents.reduce((sum, { pages }) => sum + pages.length, 0);
  if (count > MAX_PDF_PAGES) throw tooComplex('页数过多', { pages: count });
  return documents;
}

function pagesOf(archive: ZipArchive, root: string): OfdPages {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  let area = A4;
  const open: Open = (name, { ID: id = '', BaseLoc: place }) => {
    if (place === undefined) return;
    if (name === 'Page') pages.push(resolve(root, place));
    if (name === 'TemplatePage') templates.set(id, resolve(root, place));
  };
  scanPart(archive, root, open, (name, text) => {
    if (name === 'PhysicalBox') area = areaOf(text) ?? area;
  });
  return { pages, templates, area };
}

/** Four numbers: left, top, width, height. */
export function areaOf(written: string | undefined): Area | null {
  const [x, y, width, height] = numbersOf(written ?? '');
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : { x, y, width, height };
}

export function numbersOf(written: string): number[] {
  return written
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);
}

/** The name of a part from one that another part writes: from its own folder, or with a slash from the top. */
function resolve(from: string, written: string): string {
  const path = written.trim().replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : `${from.slice(0, from.lastIndexOf('/') + 1)}${path}`).split('/');
  const names: string[] = [];
  for (const step of steps) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  return names.join('/');
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function ignore(): void {
  // Only texts are of interest in this part.
}
