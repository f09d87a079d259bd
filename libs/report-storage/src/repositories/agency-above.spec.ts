import { aVersion, openTestStorage } from '../testing/test-storage.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;

beforeAll(async () => {
  storage = await openTestStorage();
  const government = (agencyId: string, regionCode: string, change = {}) => ({
    ...aVersion(agencyId, agencyId),
    kind: 'government' as const,
    regionCode,
    ...change,
  });
  const bureau = (agencyId: string, change = {}) => ({
    ...aVersion(agencyId, agencyId),
    regionCode: '640324',
    ...change,
  });
  const city = government('city', '640300', { validTo: '2021-12-31' });
  const renamed = government('city', '640300', { id: 'city-2', name: 'city of late', validFrom: '2022-01-01' });
  const versions = [
    city,
    renamed,
    government('county', '640324'),
    bureau('bureau'),
    bureau('office', { parentId: 'bureau' }),
  ];
  await storage.agencies.register({ versions, duties: [] });
});
afterAll(() => storage[Symbol.asyncDispose]());

it.each([
  ['the one that the roster names', 'office', ['bureau']],
  ['else the government of its region', 'bureau', ['county']],
  ['of a government that of the region around it, once whatever it was called', 'county', ['city']],
  ['nobody, where there is no region around', 'city', []],
])('above an agency is %s', async (_, agency, above) => {
  const rows: { parent_id: string }[] = await storage.source.query(
    'SELECT parent_id FROM agency_above WHERE agency_id = $1',
    [agency],
  );
  expect(rows.map(({ parent_id: parent }) => parent)).toEqual(above);
});
