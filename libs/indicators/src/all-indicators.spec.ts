import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { ALL_INDICATORS } from './all-indicators.js';

const INDICATORS = join(import.meta.dirname, 'indicators');
const PAGES = join(import.meta.dirname, '../../../docs/indicators');
const CELLS = new Set(cellKeys(EDITIONS['2021']));

it('lists each file of indicators/ once', () => {
  const files = readdirSync(INDICATORS).filter((file) => !file.endsWith('.spec.ts'));
  expect(ALL_INDICATORS.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

it('has no page of an indicator that is gone', () => {
  expect(readdirSync(PAGES).sort()).toEqual(ALL_INDICATORS.map(({ code }) => `${code}.md`).sort());
});

describe.each(ALL_INDICATORS)('$code', (indicator) => {
  it('has a test, and a page with its title, its formula and its caution', () => {
    expect(existsSync(join(INDICATORS, `${indicator.code}.spec.ts`))).toBe(true);
    const page = readFileSync(join(PAGES, `${indicator.code}.md`), 'utf8');
    expect(page.startsWith(`# ${indicator.title.zh}\n\n${indicator.catalogue} · `)).toBe(true);
    expect(page).toContain(indicator.formula);
    expect(page).toContain(indicator.caution.zh);
  });

  it('stands on cells of the form, and has a denominator unless it is a count', () => {
    expect([...indicator.numerator, ...indicator.denominator].filter((key) => !CELLS.has(key))).toEqual([]);
    expect(indicator.numerator).not.toEqual([]);
    expect(indicator.denominator.length === 0).toBe(indicator.kind === 'count');
  });
});
