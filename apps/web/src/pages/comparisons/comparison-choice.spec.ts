import { chosenAgencies, chosenYears } from './comparison-choice.js';

it.each([
  [undefined, []],
  ['', []],
  ['a,b,a,', ['a', 'b']],
  ['1,2,3,4,5,6,7', ['1', '2', '3', '4', '5', '6']],
])('reads the agencies of %j', (list, agencies) => {
  expect(chosenAgencies(list)).toEqual(agencies);
});

it.each([
  ['2021', '2023', { from: 2021, to: 2023 }],
  ['2023', '2021', { from: 2021, to: 2023 }],
  [undefined, '2023', { to: 2023 }],
  ['last year', undefined, {}],
])('reads the years %j to %j', (from, to, years) => {
  expect(chosenYears(from, to)).toEqual(years);
});
