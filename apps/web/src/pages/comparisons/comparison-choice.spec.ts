import { chosenAgencies, chosenMeasures, chosenYears, MOST_AGENCIES } from './comparison-choice.js';

it.each([
  [undefined, []],
  ['', []],
  ['a,b,a,', ['a', 'b']],
])('reads the agencies of %j', (list, agencies) => {
  expect(chosenAgencies(list)).toEqual(agencies);
});

it('takes as many agencies as can be compared', () => {
  const many = Array.from({ length: MOST_AGENCIES + 1 }, (_, at) => `a${at}`);
  expect(chosenAgencies(many.join(','))).toEqual(many.slice(0, MOST_AGENCIES));
});

it.each([
  ['a,b,a', 'c', 20, { indicators: ['a', 'b'], cells: ['c'] }],
  [undefined, undefined, 6, { indicators: [], cells: [] }],
  [undefined, undefined, 7, { indicators: ['completion-rate', 'applications-received'], cells: [] }],
  [undefined, 'c', 7, { indicators: [], cells: ['c'] }],
])('reads the measures %j and %j of %j agencies', (indicators, cells, agencies, measures) => {
  expect(chosenMeasures(indicators, cells, agencies)).toEqual(measures);
});

it.each([
  ['2021', '2023', { from: 2021, to: 2023 }],
  ['2023', '2021', { from: 2021, to: 2023 }],
  [undefined, '2023', { to: 2023 }],
  ['last year', undefined, {}],
])('reads the years %j to %j', (from, to, years) => {
  expect(chosenYears(from, to)).toEqual(years);
});
