import { pinyinKeys, pinyinPattern } from './pinyin.js';

it.each([
  [['盐池县科学技术局'], "yan'chi'xian'ke'xue'ji'shu'ju"],
  [['A股服务中心2'], "a'gu'fu'wu'zhong'xin'2"],
  [['绿化局（市）'], "lv'hua'ju'shi"],
])('reads %j', (names, keys) => {
  expect(pinyinKeys(names).split(' ')).toContain(keys);
});

it('keeps every reading of a place, and of every name', () => {
  expect(pinyinKeys(['乐清市', '六安市']).split(' ')).toEqual(
    expect.arrayContaining(["le'qing'shi", "yue'qing'shi", "lu'an'shi", "liu'an'shi"]),
  );
});

/** PostgreSQL and JavaScript agree on what the patterns use. */
const found = (typed: string, name: string) => new RegExp(pinyinPattern(typed) ?? '$^').test(pinyinKeys([name]));

it.each(['yanchixiankexuejishuju', 'kexue', 'ke xue', 'ycxkxjsj', 'kxj', 'yanchixkxj', 'YCX', 'ji shu j'])(
  'finds 盐池县科学技术局 by %s',
  (typed) => {
    expect(found(typed, '盐池县科学技术局')).toBe(true);
  },
);

it.each(['anchi', 'exue', 'kxs', 'yanchikj', 'kexuejishujux'])('does not find 盐池县科学技术局 by %s', (typed) => {
  expect(found(typed, '盐池县科学技术局')).toBe(false);
});

it.each(['', '科学', '109', "'", 'a.*', 'ke(xue'])('knows that %j is no pinyin', (typed) => {
  expect(pinyinPattern(typed)).toBeNull();
});
