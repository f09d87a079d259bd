import { normalise } from './normalise.js';

it.each([
  ['full-width figures and marks', '公开信息　１８　条，答复率１００％；（一）', '公开信息18条,答复率100%;(一)'],
  ['spaces between characters and inside numbers', '公开 信息 1 204 条', '公开信息1204条'],
  ['no-break and zero-width spaces', '共\u00a0\u200b1\u200d340\ufeff条', '共1340条'],
  ['Kangxi and other radicals', '⼯作⽇⻓⾏⻔⼾', '工作日长行门户'],
  ['compatibility characters', '㈠㈡ ⒈ 行﹪', '(一)(二)1.行%'],
  ['quotes and brackets', '“盐池科技”『花马池』〔2021〕【注】〈办法〉', '"盐池科技""花马池"[2021][注]《办法》'],
  ['private use and soft hyphens', '信\u00ad息\ue000', '信息'],
  ['spaces between Latin words', 'WeChat  Official', 'WeChat Official'],
  ['a space after the point of a list number', '2. 2023年', '2. 2023年'],
  ['tabs between columns', '0\t0\t1', '0 0 1'],
  ['circled numbers', '①公开', '①公开'],
])('unifies %s', (_, original, text) => {
  expect(normalise(original).text).toBe(text);
});

it('leads back to the text as it was printed', () => {
  const original = '　公开 信息 １ ８ 条。';
  const { text, origin } = normalise(original);
  const start = text.indexOf('18');
  const { start: from, end: to } = origin(start, start + 2);
  expect(original.slice(from, to)).toBe('１ ８');
  expect(origin(0, text.length)).toEqual({ start: 1, end: original.length });
});

it('counts UTF-16 units, and keeps a code point that became several whole', () => {
  const original = '𠮷㈠条';
  const { text, origin } = normalise(original);
  expect(text).toBe('𠮷(一)条');
  expect(origin(2, 5)).toEqual({ start: 2, end: 3 });
  expect(origin(3, 4)).toEqual({ start: 2, end: 3 });
  expect(origin(5, 6)).toEqual({ start: 3, end: 4 });
  expect(origin(6, 6)).toEqual({ start: 4, end: 4 });
});
