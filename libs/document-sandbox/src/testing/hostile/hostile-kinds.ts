import { DAMAGE_KINDS } from './damage.js';
import { DOCX_KINDS } from './docx.js';
import { HALF_LETTER_KINDS } from './half-letters.js';
import type { HostileKind } from './hostile-kind.js';
import { HTML_KINDS } from './html.js';
import { MHT_KINDS } from './mht.js';
import { OFD_KINDS } from './ofd.js';
import { OLE_KINDS } from './ole.js';
import { PDF_CONTENT_KINDS } from './pdf-content.js';
import { PDF_FONT_KINDS } from './pdf-fonts.js';
import { PDF_STRUCTURE_KINDS } from './pdf-structure.js';
import { PICTURE_KINDS } from './picture.js';
import { MARKDOWN_KINDS, TEXT_KINDS } from './text.js';
import { XLSX_KINDS } from './xlsx.js';
import { ZIP_KINDS } from './zip.js';

/** Every way to harm a reader that we know, by format. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  ...ZIP_KINDS,
  ...DOCX_KINDS,
  ...XLSX_KINDS,
  ...PDF_STRUCTURE_KINDS,
  ...PDF_CONTENT_KINDS,
  ...PDF_FONT_KINDS,
  ...HTML_KINDS,
  ...MHT_KINDS,
  ...TEXT_KINDS,
  ...MARKDOWN_KINDS,
  ...OLE_KINDS,
  ...OFD_KINDS,
  ...PICTURE_KINDS,
  ...DAMAGE_KINDS,
  ...HALF_LETTER_KINDS,
];
