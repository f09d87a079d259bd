import { pooledShare } from './pooled-years.js';

const of = (year: number, numerator: number, denominator: number) => ({ year, numerator, denominator });

it('takes one year alone where it has thirty cases', () => {
  expect(pooledShare([of(2022, 9, 9), of(2024, 20, 30)], 2024)).toEqual({
    numerator: 20,
    denominator: 30,
    years: [2024],
  });
});

it('takes the two years before with it where it has fewer, and names them', () => {
  expect(pooledShare([of(2024, 2, 4), of(2021, 9, 9), of(2023, 3, 5), of(2022, 1, 2)], 2024)).toEqual({
    numerator: 6,
    denominator: 11,
    years: [2022, 2023, 2024],
  });
});

it('leaves a year out that is not known, and does not look at later ones', () => {
  expect(pooledShare([of(2022, 1, 2), of(2024, 2, 4), of(2025, 7, 7)], 2024)).toEqual({
    numerator: 3,
    denominator: 6,
    years: [2022, 2024],
  });
});

it('says nothing of a year that is not known itself', () => {
  expect(pooledShare([of(2022, 1, 2)], 2024)).toBeNull();
});
