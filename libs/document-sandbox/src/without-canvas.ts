/**
 * pdfjs draws with classes of the browser, which in Node it takes from a native
 * package. A child may load no native code, and reading draws nothing: that the
 * classes are there is enough. To be imported before pdfjs.
 */
const browser: Record<string, unknown> = globalThis;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) browser[name] ??= Object;
