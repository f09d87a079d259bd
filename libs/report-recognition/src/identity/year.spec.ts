import { decideYear, yearOfPeriod } from './year.js';

it.each([
  ['本报告统计数据从 2023 年 1 月 1 日至 2023 年 12 月 31 日。', 2023],
  ['所列数据的统计期限自2022年1月1日起至2022年12月31日止', 2022],
  ['统计期限为2021年1月1日起，至12月31日止', 2021],
  ['（2020年1月1日—12月31日）', 2020],
  ['数据统计截至2019年12月31日', 2019],
  ['２０２３年０１月０１日到２０２３年１２月３１日', 2023],
  ['2023年9月7日，邀请代表', null],
])('finds in %j the year %j', (text, year) => {
  expect(yearOfPeriod(text)).toBe(year);
});

it('goes by the period where the title says another year, and says so', () => {
  expect(decideYear(2022, 2023)).toMatchObject({ year: 2023, notices: [{ code: 'year-contradicted' }] });
  expect(decideYear(2023, null)).toEqual({ year: 2023, notices: [] });
  expect(decideYear(null, 2023)).toEqual({ year: 2023, notices: [] });
  expect(decideYear(null, null)).toEqual({ year: null, notices: [] });
});
