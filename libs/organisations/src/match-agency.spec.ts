import { matchAgency } from './match-agency.js';
import { aVersion } from './testing/a-version.js';

const SCIENCE = aVersion('盐池县科学技术局', { kind: 'science' });
const TONGXIN = aVersion('同心县科学技术局', { kind: 'science', regionCode: '640324' });
const GOVERNMENT = aVersion('盐池县人民政府', { kind: 'government' });
const OFFICE = aVersion('盐池县人民政府办公室', { kind: 'government-office' });
const TOWN = aVersion('盐池县花马池镇人民政府', { kind: 'town' });
const STREET = aVersion('盐池县盐州路街道办事处', { kind: 'subdistrict' });
const ARCHIVES = aVersion('盐池县档案馆', { aliases: ['盐池县史志档案馆'] });
const ROSTER = [SCIENCE, TONGXIN, GOVERNMENT, OFFICE, TOWN, STREET, ARCHIVES];

it.each([
  ['盐池县科学技术局', SCIENCE],
  [' 盐池县 科学技术局\u200b', SCIENCE],
  ['盐池县科技局', SCIENCE],
  ['盐池科技局', SCIENCE],
  ['吴忠市盐池县科学技术局', SCIENCE],
  ['宁夏回族自治区吴忠市盐池县科技局', SCIENCE],
  ['宁夏盐池县科技局', SCIENCE],
  ['同心县科技局', TONGXIN],
  ['盐池县人民政府', GOVERNMENT],
  ['盐池县政府', GOVERNMENT],
  ['盐池县人民政府办公室', OFFICE],
  ['盐池县政府办', OFFICE],
  ['盐池县花马池镇', TOWN],
  ['花马池镇人民政府', null],
  ['盐池县盐州路街道', STREET],
  ['盐池县史志档案馆', ARCHIVES],
])('%s', (printed, version) => {
  expect(matchAgency(printed, 2023, ROSTER).certain).toBe(version);
});

it('never takes a government for its office, even where the roster has only one of them', () => {
  expect(matchAgency('盐池县人民政府', 2023, [OFFICE])).toEqual({
    certain: null,
    candidates: [],
    derived: { name: '盐池县人民政府', kind: 'government', regionCode: '640323' },
  });
  expect(matchAgency('盐池县人民政府办公室', 2023, [GOVERNMENT])).toMatchObject({ certain: null, candidates: [] });
});

it('derives a well-formed agency that nobody has registered, written out in full', () => {
  expect(matchAgency('吴忠市盐池县科技局', 2023, [TONGXIN, GOVERNMENT, OFFICE, TOWN])).toEqual({
    certain: null,
    candidates: [],
    derived: { name: '盐池县科学技术局', kind: 'science', regionCode: '640323' },
  });
});

it.each(['', '盐池县', '科学技术局', '某某县科学技术局', '银川市盐池县科学技术局', '盐池县政府信息公开'])(
  'derives nothing from %j',
  (printed) => {
    expect(matchAgency(printed, 2023, []).derived).toBeNull();
  },
);

it('offers every agency that bears a name without a region', () => {
  expect(matchAgency('科技局', 2023, ROSTER)).toEqual({ certain: null, candidates: [SCIENCE, TONGXIN], derived: null });
});

it('knows a region that is not in the list by the whole name', () => {
  const abroad = aVersion('东源县教育局', { kind: 'education', regionCode: '441625' });
  expect(matchAgency('东源县 教育局', 2023, [abroad]).certain).toBe(abroad);
  expect(matchAgency('东至县教育局', 2023, [abroad]).certain).toBeNull();
});

it('offers the bureau of the same kind, and a name that is one character off', () => {
  const education = aVersion('盐池县教育局', { kind: 'education' });
  expect(matchAgency('盐池县教体局', 2023, [education, SCIENCE])).toMatchObject({
    certain: null,
    candidates: [education],
  });
  expect(matchAgency('盐池县科学技木局', 2023, ROSTER)).toMatchObject({ certain: null, candidates: [SCIENCE] });
});

it('does not offer one town for another', () => {
  expect(matchAgency('盐池县大水坑镇人民政府', 2023, ROSTER)).toEqual({
    certain: null,
    candidates: [],
    derived: { name: '盐池县大水坑镇人民政府', kind: 'town', regionCode: '640323' },
  });
});

it('takes a branch for an agency of the county it serves', () => {
  expect(matchAgency('吴忠市生态环境局盐池分局', 2023, []).derived).toMatchObject({
    kind: 'ecology',
    regionCode: '640323',
  });
});

describe('in time', () => {
  const old = aVersion('盐池县教育局', { id: 'e1', agencyId: 'e', kind: 'education', validTo: '2022-06-30' });
  const renamed = aVersion('盐池县教育体育局', {
    id: 'e2',
    agencyId: 'e',
    kind: 'education',
    validFrom: '2022-07-01',
    successorOf: ['e1'],
  });
  const sports = aVersion('盐池县体育局', { validTo: '2022-06-30' });
  const merged = [old, renamed, { ...sports, id: 's1' }];

  it('is certain of either name in the year of the change, and of the new one just after the year', () => {
    expect(matchAgency('盐池县教育局', 2022, merged).certain).toBe(old);
    expect(matchAgency('盐池县教体局', 2022, merged).certain).toBe(renamed);
    const justRenamed = [
      { ...old, validTo: '2024-01-10' },
      { ...renamed, validFrom: '2024-01-11' },
    ];
    expect(matchAgency('盐池县教体局', 2023, justRenamed).certain).toBe(justRenamed[0]);
  });

  it('offers the present name for one that is out of force', () => {
    expect(matchAgency('盐池县教育局', 2024, merged)).toMatchObject({ certain: null, candidates: [renamed] });
  });

  it('does not know a name before it was given', () => {
    expect(matchAgency('盐池县教体局', 2020, merged)).toMatchObject({ certain: null, candidates: [old] });
  });

  it('offers who took over the work of an agency that is no more', () => {
    const heir = aVersion('盐池县文化旅游广电局', { validFrom: '2022-07-01', successorOf: ['s1'] });
    const roster = [...merged, heir];
    expect(matchAgency('盐池县体育局', 2023, roster)).toMatchObject({ certain: null, candidates: [heir] });
    expect(matchAgency('盐池县体育局', 2021, roster).certain).toMatchObject({ id: 's1' });
  });
});
