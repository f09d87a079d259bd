import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way from a file of ours to one that another program laid out. */
export interface Route {
  readonly program: 'LibreOffice' | 'pandoc';
  readonly from: 'docx' | 'html' | 'xlsx';
  /** The ending of the new file. */
  readonly to: string;
  /** What the program calls the new format. */
  readonly format: string;
}

export const ROUTES: readonly Route[] = [
  { program: 'LibreOffice', from: 'docx', to: 'pdf', format: 'pdf' },
  { program: 'LibreOffice', from: 'docx', to: 'doc', format: 'doc:MS Word 97' },
  { program: 'LibreOffice', from: 'docx', to: 'html', format: 'html:HTML (StarWriter)' },
  { program: 'LibreOffice', from: 'html', to: 'docx', format: 'docx:Office Open XML Text' },
  { program: 'LibreOffice', from: 'xlsx', to: 'xls', format: 'xls:MS Excel 97' },
  { program: 'LibreOffice', from: 'html', to: 'pdf', format: 'pdf' },
  { program: 'pandoc', from: 'docx', to: 'html', format: 'html' },
  { program: 'pandoc', from: 'html', to: 'docx', format: 'docx' },
  { program: 'pandoc', from: 'docx', to: 'md', format: 'gfm' },
];

/** Says what to install where a program is missing. */
export function requirePrograms(): void {
  for (const [program, debian] of [
    ['soffice', 'libreoffice-writer-nogui libreoffice-calc-nogui'],
    ['pandoc', 'pandoc'],
  ] as const) {
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error) {
      throw new Error(`${program} is missing; on Debian: apt-get install --no-install-recommends ${debian}`);
    }
  }
}

/** Lets the other program lay out all of these files at once; the answers are in the order of the files. */
export function layOutElsewhere(files: readonly Uint8Array[], { program, from, to, format }: Route): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-layouts-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  mkdirSync(before);
  mkdirSync(after);
  try {
    const paths = files.map((bytes, index) => {
      const path = join(before, `${index}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    if (program === 'LibreOffice') {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      // Without a filter LibreOffice opens a page for the web, which cannot be saved as a text document.
      const filter = from === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
      run('soffice', [profile, '--headless', ...filter, '--convert-to', format, '--outdir', after, ...paths]);
    } else {
      for (const [index, path] of paths.entries())
        run('pandoc', ['-s', '-t', format, '-o', join(after, `${index}.${to}`), path]);
    }
    return files.map((_bytes, index) => readFileSync(join(after, `${index}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(program, [...parameters], { encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
