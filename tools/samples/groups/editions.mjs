import { inTable, layers, otherOutcomeInOneRow, withBlockNine } from '../layouts.mjs';
import { formTable } from '../form.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, STREET, TOWN } from '../stories.mjs';

/** Three figures of the edition of 2021 that one row cannot tell apart. */
const unasked = { notices: ['row-missing', 'row-unknown'] };

/** Table two of one edition with the other tables of the other. */
const tableTwoOf = (edition, figures) => (blocks) =>
  blocks.map((block) => (block.section === 2 ? formTable(edition, 2, figures) : block));

export const editions = () => [
  sample('editions/county-bureau-2023.docx', BUREAU),
  sample('editions/town-2022.html', TOWN),
  sample('editions/county-government-2024.xlsx', GOVERNMENT),
  sample('editions/county-bureau-2025.txt', HOUSING),
  sample('editions/signed-changes-2019.docx', SPECIALTIES),
  sample('editions/street-2020.html', STREET),
  sample('editions/street-2020.txt', STREET),
];

export const mixtures = () => [
  sample('mixtures/one-row-of-other-outcomes-in-2021.html', TOWN, {
    layout: inTable(3, otherOutcomeInOneRow),
    expect: unasked,
  }),
  sample('mixtures/one-row-of-other-outcomes-counted.docx', GOVERNMENT, {
    layout: inTable(3, otherOutcomeInOneRow),
    expect: unasked,
  }),
  sample('mixtures/block-nine-kept.html', BUREAU, {
    layout: inTable(2, withBlockNine),
    expect: { notices: ['row-unknown'] },
  }),
  sample('mixtures/block-nine-kept-and-one-row.docx', TOWN, {
    layout: layers(inTable(2, withBlockNine), inTable(3, otherOutcomeInOneRow)),
    expect: unasked,
  }),
  sample('mixtures/form-of-2019-in-2022.html', { ...SPECIALTIES, year: 2022 }),
  sample('mixtures/form-of-2021-in-2020.docx', { ...TOWN, year: 2020 }),
  sample('mixtures/old-table-two-in-2021.html', HOUSING, {
    layout: tableTwoOf('2019', SPECIALTIES.figures),
    expect: { edition: '2019', notices: ['row-missing', 'row-unknown'] },
  }),
];
