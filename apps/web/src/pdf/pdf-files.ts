/** What pdfjs loads while it works, as our own server has it: folders, each with a slash at its end. */
export interface PdfFiles {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
}

/** Whole addresses: a worker has no page that they could be relative to. */
export function pdfFiles(origin: string = location.origin): PdfFiles {
  const folder = (name: string) => new URL(`/pdfjs/${name}/`, origin).href;
  return { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') };
}
