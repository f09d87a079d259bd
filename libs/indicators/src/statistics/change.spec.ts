import { rateChange, shareChange } from './change.js';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const rate = (count: number, exposure = 1) => ({ count, exposure });

it.each([
  ['one case of one is no change', share(0, 1), share(1, 1), 'unclear'],
  ['from three of ten to nine of ten is one', share(3, 10), share(9, 10), 'up'],
  ['and back', share(9, 10), share(3, 10), 'down'],
  ['five points of a hundred cases may be chance', share(50, 100), share(55, 100), 'unclear'],
  ['five points of ten thousand are not', share(5000, 10_000), share(5500, 10_000), 'up'],
  ['nothing changes where all is as it was', share(8, 8), share(8, 8), 'unclear'],
])('%s', (_, before, after, direction) => {
  expect(shareChange(before, after)?.direction).toBe(direction);
});

it('says nothing where one of the years has no share', () => {
  expect(shareChange(share(0, 0), share(3, 4))).toBeNull();
  expect(shareChange(share(3, 4), share(5, 4))).toBeNull();
});

it('turns around with the years', () => {
  const [there, back] = [shareChange(share(3, 20), share(14, 30))!, shareChange(share(14, 30), share(3, 20))!];
  expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
  expect(back.interval.high).toBeCloseTo(-there.interval.low, 12);
});

it.each([
  ['seven and ten applications are the same', rate(7), rate(10), 'unclear'],
  ['seven and thirty are not', rate(7), rate(30), 'up'],
  ['thirty among four times as many residents are', rate(7), rate(28, 4), 'unclear'],
  ['none after twelve is less', rate(12), rate(0), 'down'],
  ['none after two may be chance', rate(2), rate(0), 'unclear'],
])('%s', (_, before, after, direction) => {
  expect(rateChange(before, after)?.direction).toBe(direction);
});

it('gives the ratio of two rates as R does', () => {
  // poisson.test(c(11, 6), c(800, 3011)) of R 4.2.2.
  const { interval } = rateChange(rate(6, 3011), rate(11, 800))!;
  expect(interval.low).toBeCloseTo(2.33913681667604, 8);
  expect(interval.high).toBeCloseTo(22.72334827661455, 8);
});

it('says nothing where nothing happened in either year, or where there is nothing to count it in', () => {
  expect(rateChange(rate(0), rate(0))).toBeNull();
  expect(rateChange(rate(3, 0), rate(4))).toBeNull();
});

it('leaves the ratio to nothing open', () => {
  expect(rateChange(rate(0), rate(12))!.interval.high).toBe(Infinity);
});
