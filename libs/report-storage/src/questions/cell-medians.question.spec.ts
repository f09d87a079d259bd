import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { CellMediansQuestion } from './cell-medians.question.js';

let database: TestDatabase;
let medians: CellMediansQuestion;
const KEYS = cellKeys(EDITIONS['2021']);
const [FIRST = '', SECOND = ''] = KEYS;

beforeAll(async () => {
  database = await openTestDatabase();
  medians = new CellMediansQuestion(database.source);
});
afterAll(() => database[Symbol.asyncDispose]());

async function reported(id: string, first: number | null, given: { regionCode?: string; openErrors?: number } = {}) {
  const { regionCode = '640323', openErrors = 0 } = given;
  await storeAgency(database.source, { id, name: id, regionCode });
  const report = await storeReport(database.source, { agencyId: id, year: 2023, openErrors });
  const values = KEYS.map((key) => (key === FIRST ? first : null));
  await database.source.query('UPDATE report SET cell_values = $2, cell_states = $3::smallint[] WHERE id = $1', [
    report,
    values,
    values.map(() => 0),
  ]);
}

it('is the middle of those of a kind and level whose report is not to be verified', async () => {
  await reported('a', 1);
  await reported('b', 3);
  await reported('c', 4);
  await reported('says nothing', null);
  await reported('to be verified', 100, { openErrors: 1 });
  await reported('of a prefecture', 100, { regionCode: '640300' });
  expect(await medians.ask('science', 'county', [SECOND, FIRST])).toEqual([
    { year: 2023, cell: SECOND, median: null, peers: 0 },
    { year: 2023, cell: FIRST, median: 3, peers: 3 },
  ]);
});

it('is nothing of one alone', async () => {
  expect(await medians.ask('science', 'prefecture', [FIRST])).toMatchObject([{ median: null, peers: 1 }]);
});

it('is counted anew when the data change', async () => {
  await reported('d', 5);
  expect(await medians.ask('science', 'county', [FIRST])).toMatchObject([{ median: 3.5, peers: 4 }]);
});

it('knows no such cell', async () => {
  await expect(medians.ask('science', 'county', ['fame'])).rejects.toMatchObject({ code: 'question-invalid' });
});
