import { openTestStorage } from '../testing/test-storage.js';
import { RuleSettingRepository } from './rule-setting.repository.js';

const storage = await openTestStorage();
const settings = new RuleSettingRepository(storage.source);

afterAll(() => storage[Symbol.asyncDispose]());

it('keeps every change of a rule, and the last one counts', async () => {
  const changedBy = await storage.anAccount('li');
  const base = { rule: 'blank-cells', severity: null, changedBy };
  await settings.change({ ...base, enabled: false, reason: '试行期间不查' });
  await settings.change({ ...base, enabled: true, severity: 'info', reason: '只作提示' });
  await settings.change({ ...base, rule: 'tables-present', enabled: false, reason: '另行检查' });
  expect(await settings.current()).toMatchObject([
    { rule: 'blank-cells', enabled: true, severity: 'info', reason: '只作提示', changedBy: 'li' },
    { rule: 'tables-present', enabled: false, severity: null },
  ]);
  expect((await settings.history('blank-cells')).map(({ reason }) => reason)).toEqual(['只作提示', '试行期间不查']);
  expect(await settings.history('none')).toEqual([]);
});

it('keeps the terms that a rule looks for with each change', async () => {
  const change = { rule: 'wording-as-required', enabled: true, severity: null, reason: '词库', changedBy: null };
  const wordings = [{ wrong: '服务形政府', right: '服务型政府' }];
  await settings.change({ ...change, wordings });
  await settings.change(change);
  expect((await settings.history('wording-as-required')).map((each) => each.wordings)).toEqual([[], wordings]);
});

it('takes no severity that there is not', async () => {
  const grave = { rule: 'blank-cells', enabled: true, severity: 'grave' as never, reason: '', changedBy: null };
  await expect(settings.change(grave)).rejects.toThrow('rule_setting_severity');
});
