import { measure } from './measure.js';
import { aFact, aReport } from './testing/a-report.js';

const TABLE_THREE = {
  'applications.newlyReceived.total': '7',
  'applications.carriedOver.total': '1',
  'applications.concluded.total': '6',
  'applications.carriedForward.total': '2',
};

it('takes the counts from the totals of table three', () => {
  expect(measure(aReport(TABLE_THREE))).toMatchObject({ received: 7, carriedOver: 1, concluded: 6, carriedForward: 2 });
});

it('does not take a blank, or a cell that is not there, for zero', () => {
  const cells = { 'applications.newlyReceived.total': '', 'applications.carriedOver.total': '/' };
  expect(measure(aReport(cells))).toMatchObject({
    received: null,
    carriedOver: null,
    concluded: null,
    carriedForward: null,
  });
});

it('knows nothing that the text does not say', () => {
  expect(measure(aReport({}))).toMatchObject({
    website: null,
    wechat: null,
    onTimeRate: null,
    onTimeSentence: null,
    problemCategories: [],
    disputed: [],
    approximate: [],
  });
});

it('takes what all mentions agree on', () => {
  const facts = [aFact('published.website', 15), aFact('published.website', 15), aFact('published.wechat', 37)];
  expect(measure(aReport({}, { facts }))).toMatchObject({ website: 15, wechat: 37, disputed: [] });
});

it('takes the first of different mentions, and marks it', () => {
  const facts = [aFact('published.website', 15), aFact('published.website', 16), aFact('published.wechat', 37)];
  expect(measure(aReport({}, { facts }))).toMatchObject({ website: 15, wechat: 37, disputed: ['website'] });
});

it('prefers an exact mention to a rough one, and marks what is only known roughly', () => {
  const facts = [
    aFact('published.website', 240, '240余条', true),
    aFact('published.website', 243),
    aFact('published.wechat', 30, '近30条', true),
  ];
  expect(measure(aReport({}, { facts }))).toMatchObject({
    website: 243,
    wechat: 30,
    disputed: [],
    approximate: ['wechat'],
  });
});

it('passes over a mention whose number was lost', () => {
  const facts = [aFact('published.website', null), aFact('published.website', 15)];
  expect(measure(aReport({}, { facts }))).toMatchObject({ website: 15, disputed: [] });
});

it('keeps the self-declared rate with its sentence', () => {
  const facts = [aFact('rate.onTime', 1, '按时答复率 100%')];
  expect(measure(aReport({}, { facts }))).toMatchObject({ onTimeRate: 1, onTimeSentence: '按时答复率 100%' });
});

it('names each category of problem once', () => {
  const problems = [
    { text: '更新不及时', categories: ['P01', 'P02'], at: { line: 1 } },
    { text: '内容不全', categories: ['P02'], at: { line: 2 } },
  ];
  expect(measure(aReport({}, { problems })).problemCategories).toEqual(['P01', 'P02']);
});
