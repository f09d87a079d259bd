import { archives } from './groups/archives.mjs';
import { blankForms } from './groups/blank-forms.mjs';
import { cellSpellings } from './groups/cell-spellings.mjs';
import { editions, mixtures } from './groups/editions.mjs';
import { flattened, pastedText } from './groups/flattened.mjs';
import { damagedLabels, gridLayouts } from './groups/grid-layouts.mjs';
import { identity } from './groups/identity.mjs';
import { office } from './groups/office.mjs';
import { pages, scans } from './groups/pages.mjs';
import { markdown, web } from './groups/web.mjs';

/** Every group of samples by its folder; each gives promises of its samples. */
export const GROUPS = {
  editions,
  mixtures,
  'grid-layouts': gridLayouts,
  'damaged-labels': damagedLabels,
  'cell-spellings': cellSpellings,
  flattened,
  'pasted-text': pastedText,
  office,
  pages,
  scans,
  web,
  markdown,
  archives,
  identity,
  'other-documents': blankForms,
};
