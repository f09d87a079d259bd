import { openTestStorage } from '../testing/test-storage.js';
import { StatementRepository } from './statement.repository.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;
let statements: StatementRepository;
let clerk: string;

beforeAll(async () => {
  storage = await openTestStorage();
  statements = new StatementRepository(storage.source);
  await storage.readAs('a');
  const { sentBy } = storage.aSubmission();
  clerk = sentBy!;
});
afterAll(() => storage[Symbol.asyncDispose]());

const say = (text: string, change: object = {}) =>
  statements.say({ agencyId: 'a', year: 2023, text, madeBy: clerk, ...change });

it('is spoken by who sent a report that counts, as long as it does', async () => {
  expect(await statements.speaksFor(clerk, 'a')).toBe(true);
  expect(await statements.speaksFor(clerk, 'b')).toBe(false);
  expect(await statements.speaksFor(await storage.anAccount('li'), 'a')).toBe(false);
  const submission = await storage.readAs('b');
  expect(await statements.speaksFor(clerk, 'b')).toBe(true);
  await storage.submissions.withdraw(submission);
  expect(await statements.speaksFor(clerk, 'b')).toBe(false);
});

it('refuses whoever else writes, by the table itself', async () => {
  await expect(say('冒充', { madeBy: await storage.anAccount('zhang') })).rejects.toThrow('does not speak for');
  const nobody = `INSERT INTO agency_statement (agency_id, year, text) VALUES ('a', 2023, '无名')`;
  await expect(storage.source.query(nobody)).rejects.toThrow('does not speak for');
});

it('holds what was said last, and keeps what was said before', async () => {
  await say('本年接管了两个局的申请');
  await say('本年接管了两个局的申请，其中一个是上年移交的\0');
  expect(await statements.ofAgency('a')).toEqual([
    { year: 2023, text: '本年接管了两个局的申请，其中一个是上年移交的\ufffd', madeAt: expect.any(String) as string },
  ]);
  expect(await storage.source.query('SELECT text FROM agency_statement')).toHaveLength(2);
});

it('takes it back, twice as well as once', async () => {
  const back = () => statements.takeBack({ agencyId: 'a', year: 2023, madeBy: clerk });
  await back();
  await back();
  expect(await statements.ofAgency('a')).toEqual([]);
  expect(await storage.source.query('SELECT text FROM agency_statement')).toHaveLength(3);
});

it('is of a year of the agency', async () => {
  await expect(say('无此年', { year: 2015 })).rejects.toMatchObject({ code: 'question-invalid' });
});
