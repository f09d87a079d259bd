import { CATALOGUE } from '@gongkai/consistency-rules';

import { run } from '../testing/run.js';

it('lists every rule with the sentence it stands on', async () => {
  const { exit, out } = await run(['rules']);
  expect(exit).toBe(0);
  for (const { catalogue, code, title, basis } of CATALOGUE) {
    for (const words of [catalogue, code, title.zh, basis]) expect(out).toContain(words);
  }
});

it('lists them as data, in English as well', async () => {
  const { json } = await run(['rules', '--json', '--lang', 'en']);
  expect(json().map(({ code, title }) => [code, title])).toEqual(CATALOGUE.map(({ code, title }) => [code, title.en]));
});
