import type { Glyph } from './page-content.js';
import { textLines } from './text-lines.js';

/** Letters of size 10, one after another; `gap` points between them. */
function letters(text: string, left: number, { gap = 0, baseline = 100 } = {}): Glyph[] {
  const width = /[ -~]/u.test(text) ? 5 : 10;
  return text.split('').map((letter, index) => {
    const start = left + index * (width + gap);
    return { text: letter, left: start, right: start + width, baseline, size: 10, turn: 0 };
  });
}

it.each([
  ['puts letters in order', [...letters('乙', 20), ...letters('甲', 10)], ['甲乙']],
  ['parts lines by their baselines', [...letters('下', 0, { baseline: 115 }), ...letters('上', 0)], ['上', '下']],
  ['keeps raised letters in their line', [...letters('甲', 0), ...letters('1', 10, { baseline: 97 })], ['甲1']],
  ['sees no space between figures and Chinese letters', [...letters('年', 0), ...letters('15', 13)], ['年15']],
  ['sees a space between Latin words', [...letters('ab', 0), ...letters('cd', 14)], ['ab cd']],
  ['sees a space in any wide gap', [...letters('甲', 0), ...letters('乙', 25)], ['甲 乙']],
  ['keeps spaces that are written', letters('a b', 0), ['a b']],
  ['drops what is printed twice to look bold', [...letters('甲', 0), ...letters('甲', 0.4)], ['甲']],
  ['keeps equal figures side by side', letters('11', 0), ['11']],
  ['drops lines of spaces', letters('  ', 0), []],
])('%s', (_, glyphs, lines) => {
  expect(textLines(glyphs).map(({ text }) => text)).toEqual(lines);
});
