import { typed } from './typing.js';

it.each([
  ['plain', '2023年收到申请15件，答复率98.5%。'],
  ['spaced', '2023 年收到申请 15 件，答复率 98.5%。'],
  ['full-width', '２０２３年收到申请１５件，答复率９８.５%。'],
] as const)('types digits in the way %s', (typing, text) => {
  expect(typed({ kind: 'paragraph', text: '2023年收到申请15件，答复率98.5%。' }, typing)).toEqual({
    kind: 'paragraph',
    text,
  });
});

it('leaves titles and tables alone', () => {
  expect(typed({ kind: 'title', text: '2023年年报' }, 'full-width')).toEqual({ kind: 'title', text: '2023年年报' });
  expect(typed({ kind: 'table', section: 3 }, 'spaced')).toEqual({ kind: 'table', section: 3 });
});
