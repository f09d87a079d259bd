import { regionOptions } from './region-options.js';

it('puts each region below the one it belongs to', () => {
  const options = regionOptions([
    { code: '640121', name: '永宁县', parent: '640100' },
    { code: '640300', name: '吴忠市', parent: '640000' },
    { code: '640100', name: '银川市', parent: '640000' },
    { code: '640323', name: '盐池县', parent: '640300' },
  ]);
  expect(options.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '0 吴忠市',
    '1 盐池县',
    '0 银川市',
    '1 永宁县',
  ]);
});
