import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LOOK_NAMES, LOOKS } from './chart-look.js';
import { sheetSvg } from './sheet-svg.js';
import { AGENCY_CASES } from './testing/agency-cases.js';
import { difference, pictureLines, printed } from './testing/option-lines.js';
import { PEERS_CASES } from './testing/peers-cases.js';
import { LANGUAGES, ODD_NAME, sayIn } from './testing/picture-case.js';
import { PROBLEM_CASES } from './testing/problem-cases.js';
import { REGION_CASES } from './testing/region-cases.js';

// The width of a text is only measured where there is a canvas.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

/**
 * Every picture of every kind of data in every look and language. What is drawn in Chinese and light is kept in
 * full; of the others only what they have otherwise, so that a change shows once.
 */
describe.each([...AGENCY_CASES, ...PEERS_CASES, ...PROBLEM_CASES, ...REGION_CASES])('$picture: $data', ({ make }) => {
  const lines = (language: (typeof LANGUAGES)[number], look: (typeof LOOK_NAMES)[number]) =>
    pictureLines(make(sayIn(language)), LOOKS[look]);

  it.each(LANGUAGES.flatMap((language) => LOOK_NAMES.map((look) => ({ language, look }))))(
    '$language, $look',
    ({ language, look }) => {
      const drawn = lines(language, look);
      const base = look === 'light' ? lines('zh', 'light') : lines(language, 'light');
      expect(printed(language === 'zh' && look === 'light' ? drawn : difference(drawn, base))).toMatchSnapshot();
    },
  );

  it('can be taken away as a file that others open, as narrow as a phone', () => {
    const picture = make(sayIn('zh'));
    const { draw, height } = picture.alone ?? picture;
    const file = sheetSvg({ draw, width: 360, height, title: ODD_NAME, notes: ['来源：年报', '<&">'] });
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
    expect(read.documentElement.textContent).toContain('<&">');
  });
});

it('has cases of every picture', () => {
  const filesIn = (folder: string, end: string) => readdirSync(folder).filter((name) => name.endsWith(end));
  const testing = join(import.meta.dirname, 'testing');
  const cases = filesIn(testing, '-cases.ts').map((name) => readFileSync(join(testing, name), 'utf8'));
  const pictures = filesIn(import.meta.dirname, '-option.ts').filter((name) => name !== 'chart-option.ts');
  expect(pictures.length).toBeGreaterThan(10);
  for (const picture of pictures) {
    const imported = `from '../${picture.replace(/\.ts$/u, '.js')}'`;
    expect([picture, cases.some((code) => code.includes(imported))]).toEqual([picture, true]);
  }
});
