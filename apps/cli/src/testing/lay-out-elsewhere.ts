import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { forPrint } from './for-print.js';
import { run } from './run-program.js';

/** A way from a file of ours to one that another program laid out. */
export interface Route {
  readonly program: 'LibreOffice' | 'pandoc';
  readonly from: 'docx' | 'html' | 'xlsx' | 'txt';
  /** The ending of the new file. */
  readonly to: string;
  /** What the program calls the new format. */
  readonly format: string;
  /** What is done to the file before. */
  readonly prepare?: (bytes: Uint8Array) => Uint8Array;
}

export const ROUTES: readonly Route[] = [
  { program: 'LibreOffice', from: 'docx', to: 'pdf', format: 'pdf' },
  { program: 'LibreOffice', from: 'docx', to: 'doc', format: 'doc:MS Word 97' },
  { program: 'LibreOffice', from: 'docx', to: 'docx', format: 'docx:Office Open XML Text' },
  { program: 'LibreOffice', from: 'docx', to: 'html', format: 'html:HTML (StarWriter)' },
  { program: 'LibreOffice', from: 'html', to: 'docx', format: 'docx:Office Open XML Text' },
  { program: 'LibreOffice', from: 'html', to: 'doc', format: 'doc:MS Word 97' },
  { program: 'LibreOffice', from: 'html', to: 'pdf', format: 'pdf' },
  { program: 'LibreOffice', from: 'xlsx', to: 'xls', format: 'xls:MS Excel 97' },
  { program: 'LibreOffice', from: 'xlsx', to: 'xlsx', format: 'xlsx:Calc MS Excel 2007 XML' },
  { program: 'LibreOffice', from: 'xlsx', to: 'html', format: 'html:HTML (StarCalc)' },
  { program: 'LibreOffice', from: 'xlsx', to: 'pdf', format: 'pdf', prepare: forPrint },
  { program: 'LibreOffice', from: 'txt', to: 'docx', format: 'docx:Office Open XML Text' },
  { program: 'LibreOffice', from: 'txt', to: 'html', format: 'html:HTML (StarWriter)' },
  { program: 'pandoc', from: 'docx', to: 'html', format: 'html' },
  { program: 'pandoc', from: 'docx', to: 'md', format: 'gfm' },
  { program: 'pandoc', from: 'html', to: 'docx', format: 'docx' },
  { program: 'pandoc', from: 'html', to: 'md', format: 'gfm' },
];

/** Lets the other program lay out all of these files; the answers are in the order of the files. */
export function layOutElsewhere(files: readonly Uint8Array[], route: Route): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-layouts-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  mkdirSync(before);
  mkdirSync(after);
  try {
    const paths = files.map((bytes, index) => {
      const path = join(before, `${index}.${route.from}`);
      writeFileSync(path, route.prepare?.(bytes) ?? bytes);
      return path;
    });
    if (route.program === 'LibreOffice') convertByOffice(paths, route, folder, after);
    else convertByPandoc(paths, route, after);
    return files.map((_bytes, index) => {
      const made = readFileSync(join(after, `${index}.${route.to}`));
      if (made.length === 0) throw new Error(`${route.program} made an empty ${route.to} of ${route.from}`);
      return made;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice takes longer to start than to convert a file; but it grows with each file that it has open. */
const FILES_A_CALL = 40;

/** Without a filter LibreOffice opens a page for the web, which cannot be saved as a text document, and guesses at a text's encoding. */
const INPUT_FILTERS: Partial<Record<Route['from'], string>> = {
  html: 'HTML (StarWriter)',
  txt: 'Text (encoded):UTF8',
};

function convertByOffice(paths: readonly string[], { from, format }: Route, folder: string, after: string): void {
  const filter = INPUT_FILTERS[from];
  const parameters = [
    // Its own, so that it neither waits for another LibreOffice nor takes over somebody's settings.
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    ...['--convert-to', format, '--outdir', after],
  ];
  for (let first = 0; first < paths.length; first += FILES_A_CALL) {
    run('soffice', [...parameters, ...paths.slice(first, first + FILES_A_CALL)]);
  }
}

function convertByPandoc(paths: readonly string[], { to, format }: Route, after: string): void {
  for (const [index, path] of paths.entries()) {
    run('pandoc', ['-s', '-t', format, '-o', join(after, `${index}.${to}`), path]);
  }
}
