import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { COLOURS } from './theme.js';

const STYLES = readFileSync(join(import.meta.dirname, '../styles/base.css'), 'utf8');
const SELECTORS = { light: ':root {', dark: ":root[data-scheme='dark'] {" } as const;

it.each(['light', 'dark'] as const)('has the %s colours that the style sheet has', (scheme) => {
  const start = STYLES.indexOf(SELECTORS[scheme]);
  const rule = STYLES.slice(start, STYLES.indexOf('}', start));
  const written = Object.keys(COLOURS[scheme]).map((name) => [
    name,
    new RegExp(`--${name}: ([^;]+);`, 'u').exec(rule)?.[1],
  ]);
  expect(Object.fromEntries(written)).toEqual(COLOURS[scheme]);
});

it('gives both schemes the same names', () => {
  expect(Object.keys(COLOURS.dark)).toEqual(Object.keys(COLOURS.light));
});
