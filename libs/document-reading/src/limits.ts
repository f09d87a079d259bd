/** The largest file that is read at all: 50 MiB. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** What a packed document (docx, xlsx) may unpack to, all parts together and each alone, in bytes. */
export const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
export const MAX_PART_BYTES = 32 * 1024 * 1024;

/** Parts in a packed document. A report with hundreds of pictures stays far below. */
export const MAX_ZIP_ENTRIES = 4000;

/** Elements inside one another. Word itself writes fewer than 60. */
export const MAX_ELEMENT_DEPTH = 256;

/** Paragraphs, tables and cells of one document; the national form has about 400 cells. */
export const MAX_BLOCKS = 100_000;
export const MAX_CELLS = 200_000;
export const MAX_COLUMNS = 1024;

export const MAX_PDF_PAGES = 500;
