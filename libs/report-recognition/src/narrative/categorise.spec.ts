import { categorise } from './categorise.js';
import type { Category } from './category.js';
import { MEASURE_CATEGORIES } from './measure-categories.js';
import { PROBLEM_CATEGORIES } from './problem-categories.js';

it('knows each code of the taxonomy once', () => {
  const codes = (categories: readonly Category[]) => categories.map(({ code }) => code);
  expect(codes(PROBLEM_CATEGORIES)).toEqual(
    Array.from({ length: 17 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
  );
  expect(codes(MEASURE_CATEGORIES)).toEqual(Array.from({ length: 10 }, (_, index) => `M${index + 1}`));
});

it.each([
  ['政务动态发布时效性不强', 'P01'],
  ['公开内容的广度和深度不够', 'P02'],
  ['个别科室对信息公开重视程度不够', 'P03'],
  ['工作人员均为兼职', 'P04'],
  ['经办人员业务素质有待提高', 'P05'],
  ['公开形式不够丰富', 'P06'],
  ['政策解读以文字为主', 'P07'],
  ['微信公众号传播力弱', 'P08'],
  ['部门之间协调机制不健全', 'P09'],
  ['发布的信息偶有错别字', 'P10'],
  ['公开内容与群众需求有差距', 'P11'],
  ['社会公众参与度低', 'P12'],
  ['依申请公开答复不够严密', 'P13'],
  ['各乡镇工作开展不平衡', 'P14'],
  ['工作创新不多', 'P15'],
  ['因职能特点所限可公开的事项少', 'P16'],
  ['重点领域公开有欠缺', 'P17'],
])('puts the problem %s into %s', (text, code) => {
  expect(categorise(text, PROBLEM_CATEGORIES).map((told) => told.code)).toContain(code);
});

it.each([
  ['组织业务培训', 'M1'],
  ['完善信息发布制度', 'M2'],
  ['做到应公开尽公开', 'M3'],
  ['拓宽公开渠道', 'M4'],
  ['多用图解和短视频', 'M5'],
  ['严格执行先审后发', 'M6'],
  ['开展意见征集', 'M7'],
  ['把公开工作列入年度考核', 'M8'],
  ['确定专人负责', 'M9'],
  ['请法律顾问参与研究', 'M10'],
])('puts the measure %s into %s', (text, code) => {
  expect(categorise(text, MEASURE_CATEGORIES).map((told) => told.code)).toContain(code);
});

it('says on which words a code stands, and finds none in other words', () => {
  expect(categorise('更新频率低', PROBLEM_CATEGORIES)).toEqual([{ code: 'P01', words: '更新频率', start: 0 }]);
  expect(categorise('办公场所较远', PROBLEM_CATEGORIES)).toEqual([]);
  const codes = (text: string) => categorise(text, PROBLEM_CATEGORIES).map(({ code }) => code);
  expect(codes('业务办理结果类信息较少')).toEqual(['P02']);
  expect(codes('公开内容针对性不强')).toEqual(['P11']);
});

it('does not look beyond a clause', () => {
  expect(categorise('人员到岗,场地不足', PROBLEM_CATEGORIES)).toEqual([]);
});
