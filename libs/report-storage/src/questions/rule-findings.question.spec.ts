import { aFinding, aFinishedReading, aJudge } from '../testing/a-finished-reading.js';
import { openTestStorage } from '../testing/test-storage.js';
import { RuleFindingsQuestion } from './rule-findings.question.js';

const storage = await openTestStorage();
const { source, submissions, readings, findings, aSubmission, claimed, reportOf } = storage;
const question = new RuleFindingsQuestion(source);

afterAll(() => storage[Symbol.asyncDispose]());

async function arrive(agencyId: string, year: number, ...found: ReturnType<typeof aFinding>[]): Promise<string> {
  const { id } = await submissions.receive(aSubmission());
  const attribution = { agencyId, year, newAgency: null };
  await readings.finish(await claimed(id), aFinishedReading(attribution, { judge: aJudge(found) }));
  return reportOf(id);
}

it('counts reports, not findings, by every rule that a finding names; dismissed ones apart; replaced reports not', async () => {
  await arrive('a', 2021, aFinding({ rule: 'x', subject: '0' }));
  const first = await arrive('a', 2021, aFinding({ rule: 'x', subject: '1', also: ['y'] }));
  const second = await arrive('b', 2021, aFinding({ rule: 'x', subject: '2' }), aFinding({ rule: 'x', subject: '3' }));
  const third = await arrive('b', 2022, aFinding({ rule: 'y', subject: '4' }));
  const [dismissed] = await findings.ofReport(third);
  await findings.remark(dismissed!.id, { kind: 'dismissed', text: '原文如此', madeBy: null });

  expect((await question.counts()).sort((one, other) => one.rule.localeCompare(other.rule))).toEqual([
    { rule: 'x', reports: 2, dismissed: 0 },
    { rule: 'y', reports: 1, dismissed: 1 },
  ]);
  const found = await question.ofRule('y');
  expect(found.map(({ reportId, isMain }) => [reportId, isMain]).sort()).toEqual(
    [
      [first, false],
      [third, true],
    ].sort(),
  );
  const names = await question.reports([first, second]);
  expect(names.map(({ agency, year }) => [agency.name, year]).sort()).toEqual([
    ['盐池县乙局', 2021],
    ['盐池县甲局', 2021],
  ]);
});
