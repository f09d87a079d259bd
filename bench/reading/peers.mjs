import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { oneMore, timeOf } from './measure.mjs';

const COPIES = 9;

/**
 * What one more file costs other programs, in milliseconds; null where one is not installed.
 *
 * @param {Record<string, Uint8Array>} files by format
 */
export function peersAsProcesses(files) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const copies = (format) =>
      Array.from({ length: COPIES }, (_, index) => {
        const path = join(folder, `${index}.${format}`);
        if (index === 0) writeFileSync(path, files[format]);
        else copyFileSync(join(folder, `0.${format}`), path);
        return path;
      });
    const [docx, pdf] = [copies('docx'), copies('pdf')];
    const office = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'html'];
    return {
      pandoc: oneMore((count) => timeOf('pandoc', ['-t', 'html', '-o', join(folder, 'out'), ...docx.slice(0, count)])),
      LibreOffice: oneMore(
        (count) => timeOf('soffice', [...office, '--outdir', folder, ...docx.slice(0, count)]),
        COPIES,
        1,
      ),
      pdftotext: timeOf('pdftotext', ['-layout', pdf[0], join(folder, 'out')]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** mammoth runs in this process; undefined where it is not installed. */
export async function mammoth() {
  try {
    const { default: library } = await import('mammoth');
    return (bytes) => library.convertToHtml({ buffer: Buffer.from(bytes) });
  } catch {
    return undefined;
  }
}
