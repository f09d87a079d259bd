import { Random } from './random.js';

function many<T>(draw: (random: Random) => T, count = 4000): T[] {
  const random = new Random('spec');
  return Array.from({ length: count }, () => draw(random));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

it('repeats itself for one purpose and differs between two', () => {
  const stream = (...purpose: string[]) => {
    const random = new Random(...purpose);
    return [random.next(), random.next(), random.next()];
  };
  expect(stream('a', 'b')).toEqual(stream('a', 'b'));
  expect(stream('a', 'b')).not.toEqual(stream('a', 'c'));
});

it('spreads evenly between 0 and 1', () => {
  const numbers = many((random) => random.next());
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(mean(numbers)).toBeCloseTo(0.5, 1);
});

it('draws whole numbers with both ends', () => {
  expect(new Set(many((random) => random.between(2, 4)))).toEqual(new Set([2, 3, 4]));
});

it.each([0, 0.4, 7, 300])('counts with the mean %d', (wanted) => {
  const counts = many((random) => random.poisson(wanted));
  expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  expect(Math.abs(mean(counts) - wanted)).toBeLessThanOrEqual(0.05 * wanted);
});

it('deals out everything, and nothing where there is no weight', () => {
  const dealt = many((random) => random.deal(20, { much: 3, little: 1, none: 0 }), 500);
  expect(dealt.every(({ much, little, none }) => much + little === 20 && none === 0)).toBe(true);
  expect(mean(dealt.map(({ much }) => much))).toBeCloseTo(15, 0);
});

it('keeps every element when it shuffles', () => {
  const shuffled = new Random('spec').shuffle([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(shuffled).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
