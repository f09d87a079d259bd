import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readDocument, textAt } from '@gongkai/document-reading';

import { recognise } from './recognise.js';
import { documentOf, SEED } from './testing/seed.js';

const RETOLD = join(import.meta.dirname, '../../../samples/retold');

/** What the seed reads as: the same report, told in our own words and in each format, reads alike. */
describe.each(['txt', 'html', 'docx', 'xlsx', 'pdf'])('the report of the seed retold as %s', (format) => {
  it('reads to the same cells, each at its place', async () => {
    const document = await readDocument(readFileSync(join(RETOLD, `retold.${format}`)));
    const retold = recognise(document);
    const seed = recognise(await documentOf(SEED));
    if (retold.kind !== 'annual-report' || seed.kind !== 'annual-report') throw new Error('not taken for a report');
    const { agency, year, edition, sections, notices, cells } = retold;
    expect({ agency, year, edition, notices }).toMatchObject({
      year: seed.year,
      edition: seed.edition,
      notices: document.notices,
    });
    expect(agency).toBe(seed.agency);
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Object.keys(cells)).toEqual(Object.keys(seed.cells));
    for (const [key, figure] of Object.entries(cells)) {
      expect([key, figure.state, figure.value]).toEqual([key, seed.cells[key]?.state, seed.cells[key]?.value]);
      expect([key, textAt(document, figure.at)]).toEqual([key, figure.raw]);
    }
  }, 30_000);
});
