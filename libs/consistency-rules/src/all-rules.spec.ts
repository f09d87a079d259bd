import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ALL_RULES } from './all-rules.js';

const RULES = join(import.meta.dirname, 'rules');
const DOCS = join(import.meta.dirname, '../../../docs/rules');
const CODES = ALL_RULES.map(({ code }) => code);

it('lists each file of rules/ once', () => {
  const files = readdirSync(RULES).filter((file) => !file.endsWith('.spec.ts'));
  expect(CODES.map((code) => `${code}.ts`).sort()).toEqual(files.sort());
});

it('has a page for each rule, and for nothing else', () => {
  const pages = readdirSync(DOCS).filter((file) => file !== 'README.md');
  expect(CODES.map((code) => `${code}.md`).sort()).toEqual(pages.sort());
  const contents = readFileSync(join(DOCS, 'README.md'), 'utf8');
  expect(CODES.filter((code) => !contents.includes(`](${code}.md)`))).toEqual([]);
});

it.each(ALL_RULES)('$code has a test by cases', ({ code }) => {
  const spec = join(RULES, `${code}.spec.ts`);
  expect(existsSync(spec)).toBe(true);
  // testRule itself wants a case that passes and one that does not.
  const name = code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  expect(readFileSync(spec, 'utf8')).toContain(`testRule(${name}, [`);
});

it.each(ALL_RULES)('$code has a page that quotes its basis and says what to do', (rule) => {
  const page = readFileSync(join(DOCS, `${rule.code}.md`), 'utf8');
  expect(page.startsWith(`# ${rule.title.zh}\n`)).toBe(true);
  for (const words of [rule.catalogue, rule.title.en, rule.basis, rule.advice.zh, rule.advice.en]) {
    expect(page).toContain(words);
  }
  for (const heading of ['## 查什么', '## 对的例子', '## 错的例子', '## 怎么办', '## English']) {
    expect(page).toContain(`\n${heading}\n`);
  }
});
