/** The largest file that is read at all: 50 MiB. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** What a packed document (docx, xlsx) may unpack to, all parts together and each alone, in bytes. */
export const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
export const MAX_PART_BYTES = 32 * 1024 * 1024;

/** Parts in a packed document. A report with hundreds of pictures stays far below. */
export const MAX_ZIP_ENTRIES = 4000;

/** Elements inside one another. Word itself writes fewer than 60. */
export const MAX_ELEMENT_DEPTH = 256;

/** Elements and comments of one page. One with a long report in it, saved by Word, has some thousands. */
export const MAX_NODES = 200_000;

/** Characters of the name of an element of a page; those of HTML have at most ten, but what stands after `<` in a script may look like one. */
export const LONGEST_NAME = 10_000;

/** Characters between two tags of a packed document, and lines of a text, blank ones too: a long report has 30 000 and 2000. */
export const LONGEST_XML_TEXT = 1_000_000;
export const MAX_LINES = 400_000;

/** Paragraphs, tables and cells of one document; the national form has about 400 cells. */
export const MAX_BLOCKS = 100_000;
export const MAX_CELLS = 200_000;
export const MAX_COLUMNS = 1024;

/** Sheets of one workbook, which may all be the same part of the file. */
export const MAX_SHEETS = 1000;

/** Cells of the sheets of one workbook, also those that only have a border. */
export const MAX_SHEET_CELLS = 2 * MAX_CELLS;

/** Characters of one cell: Excel and WPS take no more. */
export const LONGEST_CELL = 32_767;

export const MAX_PDF_PAGES = 500;

/** Characters of one old Word file, whose pieces of text may lie over one another, or of one workbook, whose cells may share them. */
export const MAX_CHARACTERS = 8_000_000;

/** Documents in one zip file, what they unpack to together, and how many times larger than the file that may be. */
export const MAX_PACKED_DOCUMENTS = 500;
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
export const MAX_PACKED_RATIO = 100;

/** Pages read from pictures; each takes some seconds. */
export const MAX_SCAN_PAGES = 40;

/** Pixels of one picture: a page of A3 at 400 dpi has 31 million. */
export const MAX_PICTURE_PIXELS = 40_000_000;
