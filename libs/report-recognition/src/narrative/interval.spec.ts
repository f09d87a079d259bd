import { quantitiesOf } from './quantities.js';

const rangeOf = (text: string) => quantitiesOf(text)[0]?.range;

it.each([
  ['240余条', 240, 273],
  ['30多条', 30, 42],
  ['近300条', 271, 300],
  ['将近10次', 10, 10],
  ['约100条', 90, 110],
  ['100条左右', 90, 110],
  ['超300条', 301, 339],
  ['100次以上', 100, 119],
  ['20余万条', 200_000, 220_009],
  ['3.6万余条', 36_000, 39_609],
  ['十几次', 11, 19],
  ['二十余件', 20, 31],
  ['上百条', 100, 119],
  ['30至40条', 30, 40],
])('%s is from %d to %d', (text, least, most) => {
  expect(rangeOf(text)).toEqual({ least, most });
});

it.each([
  ['近95%', 0.855, 0.95],
  ['98%以上', 0.98, 1],
  ['约90%', 0.81, 0.99],
])('of a rate: %s', (text, least, most) => {
  const range = rangeOf(text);
  expect(range?.least).toBeCloseTo(least);
  expect(range?.most).toBeCloseTo(most);
});

it('is not given to an exact number, nor to one that was lost', () => {
  expect(rangeOf('300条')).toBeNull();
  expect(rangeOf('近×条')).toBeNull();
});
