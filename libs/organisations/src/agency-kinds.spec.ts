import { AGENCY_KINDS, agencyKind, KINDS } from './agency-kinds.js';
import { foldName, readName } from './printed-name.js';

it('names each kind once', () => {
  expect(new Set(AGENCY_KINDS.map(({ code }) => code)).size).toBe(AGENCY_KINDS.length);
  expect(agencyKind('science').name.zh).toBe('科学技术');
});

it('lets a name tell one kind only', () => {
  const names = KINDS.flatMap((kind) => kind.names.flat()).map(foldName);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each([
  ['盐池县科学技术局', 'science'],
  ['盐池县教体局', 'education'],
  ['盐池县发改委', 'development-reform'],
  ['盐池县市监局', 'market-regulation'],
  ['盐池县林业草原局', 'forestry'],
  ['盐池县人民政府', 'government'],
  ['盐池县人民政府办公室', 'government-office'],
  ['盐池县高沙窝镇', 'town'],
  ['盐池县王乐井乡人民政府', 'township'],
  ['盐池县盐州路街道办事处', 'subdistrict'],
  ['盐池县残疾人联合会', 'other'],
  ['盐池县花马池镇人民政府办公室', 'other'],
  ['盐池县年度报告', null],
])('tells from %s that it is of kind %s', (name, kind) => {
  expect(readName(name).kind).toBe(kind);
});
