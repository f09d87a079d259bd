export { applicationCell, cellKeys, cellLabel, challengeCell, editionOfYear, EDITIONS, outcomeRows } from './cells.js';
export type { FormCell, FormColumn, FormEdition, FormForum, FormOutcome, FormRow } from './form.js';
export { SECTIONS } from './sections.js';
