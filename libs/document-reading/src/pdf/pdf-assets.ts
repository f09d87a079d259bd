/** Where pdfjs finds its character maps, standard fonts and decoders: folders, as paths in Node and as URLs in a browser, each with a slash at its end. */
export interface PdfAssets {
  /** Without these maps a Chinese PDF whose fonts are not embedded reads as empty, without an error. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  /** Decoders for JPEG 2000 and JBIG2, which scanners write; only needed where pictures are read. */
  readonly wasmUrl?: string;
}

/** The folders of the installed package. Only Node can find them; a browser must be told. */
export function packagePdfAssets(): PdfAssets {
  // Node resolves to a URL, test runners to a path; against this base both are one.
  const folder = new URL('.', new URL(import.meta.resolve('pdfjs-dist/package.json'), 'file:///'));
  // A path, not a URL: pdfjs hands it to `fs`. On Windows the path of a URL begins with a slash before the drive.
  const path = decodeURIComponent(folder.pathname).replace(/^\/(?=[A-Za-z]:)/u, '');
  return { cMapUrl: `${path}cmaps/`, standardFontDataUrl: `${path}standard_fonts/`, wasmUrl: `${path}wasm/` };
}
