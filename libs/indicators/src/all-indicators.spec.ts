import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { ALL_INDICATORS } from './all-indicators.js';
import { CELL_MEASURES, MEASURE_NAMES, measureOf, MEASURES } from './measures.js';
import { indicatorPage } from './testing/indicator-page.js';

const INDICATORS = join(import.meta.dirname, 'indicators');
const PAGES = join(import.meta.dirname, '../../../docs/indicators');

it('lists each file of indicators/ once', () => {
  const files = readdirSync(INDICATORS).filter((file) => !file.endsWith('.spec.ts'));
  expect(ALL_INDICATORS.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

it('has no page of an indicator that is gone', () => {
  expect(readdirSync(PAGES).sort()).toEqual(ALL_INDICATORS.map(({ code }) => `${code}.md`).sort());
});

it('has every measure in some indicator', () => {
  const used = new Set(ALL_INDICATORS.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]));
  expect(MEASURE_NAMES.filter((name) => !used.has(name))).toEqual([]);
});

it('adds up each set of cells under one name, and only cells that the form has', () => {
  const sums = CELL_MEASURES.map((name) => [...(MEASURES[name].cells['2021'] ?? [])].sort().join(' '));
  expect(new Set(sums).size).toBe(sums.length);
  for (const edition of ['2021', '2019'] as const) {
    const form = new Set(cellKeys(EDITIONS[edition]));
    const keys = CELL_MEASURES.flatMap((name) => MEASURES[name].cells[edition] ?? []);
    expect(keys.filter((key) => !form.has(key))).toEqual([]);
  }
});

describe.each(ALL_INDICATORS)('$code', (indicator) => {
  const { numerator, denominator, source, kind } = indicator;

  it('has a test, and a page that begins with its definition', () => {
    expect(existsSync(join(INDICATORS, `${indicator.code}.spec.ts`))).toBe(true);
    const page = readFileSync(join(PAGES, `${indicator.code}.md`), 'utf8');
    expect(page.slice(0, indicatorPage(indicator).length)).toBe(indicatorPage(indicator));
  });

  it('has a denominator where its kind wants one', () => {
    expect(numerator).not.toEqual([]);
    expect(denominator.length === 0).toBe(kind === 'count' || kind === 'stated');
    expect(indicator.per !== undefined).toBe(kind === 'rate');
  });

  it('says where its numbers are from', () => {
    const from = numerator.map((name) => measureOf(name).from);
    const wanted = { table: 'cells', 'self-declared': 'text', record: 'record' }[source];
    expect(new Set(from)).toEqual(new Set([wanted]));
  });

  it('calls an end the better one only where the law does, and never ranks what agencies say of themselves', () => {
    expect(indicator.law !== undefined).toBe(indicator.direction !== 'neither');
    if (source === 'self-declared') expect(indicator.neverRanked).toBeDefined();
  });
});
