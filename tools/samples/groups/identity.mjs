import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, TOWN } from '../stories.mjs';

const LAST_YEARS = '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。';

const signed = (agency, date) => (blocks) => [
  ...blocks,
  { kind: 'paragraph', text: agency },
  { kind: 'paragraph', text: date },
];

const titleLines = (...lines) => (blocks) => [...lines.map((text) => ({ kind: 'title', text })), ...blocks.slice(1)];

export const identity = () => [
  sample('identity/title-of-another-year.html', BUREAU, {
    report: { period: LAST_YEARS },
    expect: { year: 2022, notices: ['year-contradicted'] },
  }),
  sample('identity/government-office.docx', {
    ...GOVERNMENT,
    agency: '中宁县人民政府办公室',
  }),
  sample('identity/with-province-and-city.html', { ...BUREAU, agency: '宁夏回族自治区固原市彭阳县数字服务局' }),
  sample('identity/year-in-numerals.txt', TOWN, {
    report: { title: '同心县清河湾镇人民政府二〇二二年政府信息公开工作年度报告', period: '' },
  }),
  sample('identity/title-over-three-lines.docx', HOUSING, {
    layout: titleLines('平罗县城镇更新局', '2025年政府信息公开工作', '年度报告'),
  }),
  sample('identity/signature-only.txt', HOUSING, {
    report: { title: '2025年政府信息公开工作年度报告' },
    layout: signed('平罗县城镇更新局', '2026年1月19日'),
  }),
  sample('identity/short-title.html', BUREAU, {
    report: { title: '彭阳县数字服务局2023年度政府信息公开年报' },
  }),
  sample('identity/year-first.html', TOWN, {
    report: { title: '2022年同心县清河湾镇人民政府政府信息公开工作年度报告' },
  }),
  sample('identity/region-only.docx', { ...GOVERNMENT, agency: '中宁县' }),
  sample('identity/public-edition.html', HOUSING, {
    report: { title: '平罗县城镇更新局２０２５年政府信息公开工作年度报告（公开版）' },
  }),
  sample('identity/without-title.txt', HOUSING, {
    layout: (blocks) => blocks.slice(1),
    expect: { agency: null },
  }),
];
