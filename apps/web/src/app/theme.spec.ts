import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { theme } from 'antd';

import { COLOURS, themeOf } from './theme.js';

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

it('moves nothing for a reader who asked for that', () => {
  expect([true, false].map((motion) => themeOf('zh', 'light', motion).token?.motion)).toEqual([true, false]);
  const rule = STYLES.slice(STYLES.indexOf('@media (prefers-reduced-motion: reduce)'));
  expect(rule).toContain('transition: none !important');
});

it.each(['light', 'dark'] as const)('has words on the buttons of the %s scheme that can be read', (scheme) => {
  const look = themeOf('zh', scheme, true);
  const given = theme.getDesignToken(look);
  const { primaryColor = '', ...own } = look.components?.Button ?? {};
  for (const name of ['colorPrimary', 'colorPrimaryHover', 'colorPrimaryActive'] as const) {
    expect(contrast(primaryColor, own[name] ?? given[name])).toBeGreaterThan(4.5);
  }
});

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (
    colour.length === 4
      ? [1, 2, 3].map((at) => colour.charAt(at).repeat(2))
      : [1, 3, 5].map((at) => colour.slice(at, at + 2))
  )
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
