import { openTestStorage } from '../testing/test-storage.js';
import { DataVersionRepository } from './data-version.repository.js';

const storage = await openTestStorage();
const { accounts } = storage;
afterAll(() => storage[Symbol.asyncDispose]());

const IN_AN_HOUR = () => new Date(Date.now() + 3_600_000);

it('knows whose session it is, until it is closed', async () => {
  const account = await accounts.create({ name: 'li', passwordHash: 'x', role: 'supervisor' });
  await accounts.openSession({ tokenHash: 't1', accountId: account.id, expiresAt: IN_AN_HOUR() });
  expect(await accounts.signedIn('t1')).toMatchObject({ account });
  await accounts.closeSession('t1');
  expect(await accounts.signedIn('t1')).toBeNull();
});

it('says with it which data there are', async () => {
  const { id } = await accounts.create({ name: 'qian', passwordHash: 'x', role: 'clerk' });
  await accounts.openSession({ tokenHash: 't3', accountId: id, expiresAt: IN_AN_HOUR() });
  const version = new DataVersionRepository(storage.source);
  const before = await version.now();
  expect(await accounts.signedIn('t3')).toMatchObject({ dataVersion: before });
  await storage.readAs('a');
  const after = await version.now();
  expect(after).not.toBe(before);
  expect(await accounts.signedIn('t3')).toMatchObject({ dataVersion: after });
});

it('lets no session outlive its time', async () => {
  const { id } = await accounts.create({ name: 'zhao', passwordHash: 'x', role: 'clerk' });
  await accounts.openSession({ tokenHash: 't2', accountId: id, expiresAt: new Date(Date.now() - 1) });
  expect(await accounts.signedIn('t2')).toBeNull();
});

it('does not know who has never been here', async () => {
  expect(await accounts.findByName('nobody')).toBeNull();
});
