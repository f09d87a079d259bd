import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { en } from './en.js';
import { zh } from './zh.js';

const SOURCES = join(import.meta.dirname, '..');

/** `rankings.tied_other` and the like: a text for a number, without the number's form. */
function plain(key: string): string {
  return key.replace(/_(one|other)$/u, '');
}

function keysOf(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null ? keysOf(text, `${before}${name}.`) : [`${before}${name}`],
  );
}

function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => (typeof text === 'string' ? [text] : textsOf(text as object)));
}

/** Everything that the pages' own code says, tests and texts left out. */
function code(): string {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.spec\.|^i18n|^testing/u.test(name))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
    .join('\n');
}

const ZH = new Set(keysOf(zh).map(plain));
const EN = new Set(keysOf(en).map(plain));

it('has every text in both languages', () => {
  expect([...EN].sort()).toEqual([...ZH].sort());
});

it('has a text for each key that the pages ask for', () => {
  const asked = [...code().matchAll(/\bt\('(?<key>[^']+)'/gu)].map((match) => match.groups?.key ?? '');
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !ZH.has(key))).toEqual([]);
});

it('asks for every text that it has', () => {
  const source = code();
  const literal = new Set([...source.matchAll(/\bt\('(?<key>[^']+)'/gu)].map((match) => match.groups?.key ?? ''));
  const patterns = [...source.matchAll(/\bt\(`(?<key>[^`]+)`/gu)].map(
    (match) =>
      new RegExp(`^${(match.groups?.key ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/gu, '.+')}$`, 'u'),
  );
  const unused = [...ZH].filter((key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

it('fills in the same values in both languages', () => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([value]) => value).sort();
  const valuesIn = (texts: object) =>
    Object.fromEntries(keysOf(texts).map((key, index) => [plain(key), values(textsOf(texts)[index] ?? '')]));
  expect(valuesIn(en)).toEqual(valuesIn(zh));
});

it('leaves no text empty', () => {
  expect(textsOf(zh).filter((text) => text.trim() === '')).toEqual([]);
  expect(textsOf(en).filter((text) => text.trim() === '')).toEqual([]);
});
