/**
 * How the names of documents end that can be read: what a file dialogue offers, and what is taken of a folder.
 * What a file is, its bytes say.
 */
export const DOCUMENT_ENDINGS = [
  ...['.docx', '.doc', '.wps', '.xlsx', '.xls', '.et', '.pdf', '.ofd'],
  ...['.html', '.htm', '.mht', '.mhtml', '.md', '.txt', '.zip'],
  ...['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.bmp'],
] as const;
