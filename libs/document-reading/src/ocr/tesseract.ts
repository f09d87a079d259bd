// This file alone runs only in Node: the models lie in the file system.
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { gunzipSync } from 'fflate';
import type { TesseractApi, TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';

import type { GrayImage } from './gray-image.js';
import type { LineReading, OcrEngine } from './ocr-engine.js';

let opened: Promise<OcrEngine> | undefined;

/** Tesseract as WebAssembly, with the models of installed packages: no network, no thread, no other process. Opened once a process; takes about 0.4 s. */
export function openEngine(): Promise<OcrEngine | null> {
  opened ??= open();
  return opened;
}

const LSTM_ONLY = 1;
/** The picture is one line of text. */
const SINGLE_LINE = '7';
const FIGURES = '0123456789.,-/%';

async function open(): Promise<OcrEngine> {
  const { default: core } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const module = await core({ print: () => undefined, printErr: () => undefined, TesseractProgress: () => undefined });
  const chinese = openModel(module, 'chi_sim');
  const figures = openModel(module, 'eng');
  figures.SetVariable('tessedit_char_whitelist', FIGURES);
  return {
    readLine: (line) => read(module, chinese, line),
    readFigure: (line) => read(module, figures, line),
  };
}

function openModel(module: TesseractModule, language: string): TesseractApi {
  const packed = readFileSync(modelPath(language));
  module.FS.writeFile(`${language}.traineddata`, gunzipSync(packed));
  const api = new module.TessBaseAPI();
  if (api.Init(null, language, LSTM_ONLY) !== 0) throw new Error(`Tesseract cannot open its model ${language}`);
  api.SetVariable('tessedit_pageseg_mode', SINGLE_LINE);
  return api;
}

/** The small model with integer weights: as good as the large one on print, and several times as fast. */
function modelPath(language: string): string {
  // Node resolves to a URL, test runners to a path; against this base both are one.
  const folder = new URL(import.meta.resolve(`@tesseract.js-data/${language}/package.json`), 'file:///');
  return fileURLToPath(new URL(`4.0.0_best_int/${language}.traineddata.gz`, folder));
}

function read(module: TesseractModule, api: TesseractApi, line: GrayImage): LineReading {
  module.FS.writeFile('/input', portableGraymap(line));
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract cannot open a picture of our own');
  api.Recognize(null);
  return { text: api.GetUTF8Text().trim(), confidence: api.MeanTextConf() / 100 };
}

function portableGraymap({ width, height, data }: GrayImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
