import { ALL_RULES } from '@gongkai/consistency-rules';

import { parseRulePage, ruleText } from './rule-pages.js';

it.each(ALL_RULES)('$code has something to say in both languages', ({ code }) => {
  const { checks, passing, failing } = ruleText(code);
  expect(checks.en).toMatch(/[A-Za-z]{3}/u);
  for (const { zh, en } of [checks, passing, failing]) {
    expect(zh).not.toBe('');
    expect(en).not.toBe('');
    expect(zh + en).not.toMatch(/^#/mu);
  }
});

it('takes each part of a page for itself', () => {
  expect(ruleText('applications-balance')).toEqual({
    checks: {
      zh: '表三的每一列（六类申请人和总计，共 7 列）：本年新收 + 上年结转 = 办理结果总计 + 结转下年度。',
      en: 'In each of the seven columns of table three: newly received + carried over = concluded + carried forward.',
    },
    passing: { zh: '新收 7、结转 1，办结 6、结转下年 2：7 + 1 = 6 + 2。', en: '7 + 1 = 6 + 2.' },
    failing: { zh: '新收 7、结转 1，办结 6、结转下年 3：8 ≠ 9。', en: '7 + 1 ≠ 6 + 3.' },
  });
});

it('says which part a page lacks', () => {
  expect(() => parseRulePage('# 规则\n\n## English\n')).toThrow('查什么');
});
