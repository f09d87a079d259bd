import { fileURLToPath } from 'node:url';
import { TextDecoder } from 'node:util';

import { read as readSheet } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';

const PDFJS = fileURLToPath(new URL('../..', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
const MAIN_PART = 'word/document.xml';

/** The least that anybody must do to read each format: only unpack and parse, and make nothing of it. */
export const FLOORS = {
  docx: {
    name: 'inflate + SAX',
    run: (bytes) => {
      const { [MAIN_PART]: part } = unzipSync(bytes, { filter: ({ name }) => name === MAIN_PART });
      new SaxesParser().write(new TextDecoder().decode(part)).close();
    },
  },
  html: { name: 'parse5', run: (bytes) => parse(new TextDecoder().decode(bytes)) },
  xlsx: { name: 'SheetJS', run: (bytes) => readSheet(bytes, { type: 'array' }) },
  pdf: { name: 'pdfjs', run: readPdf },
};

/** With its worker loaded beside it, pdfjs runs in this thread. */
async function readPdf(bytes) {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${PDFJS}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDFJS}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    await page.getTextContent();
  }
  await task.destroy();
}
