import { indicatorOf } from './all-indicators.js';
import { Standing } from './standing.js';
import { fitSharePrior, shrunkShare } from './statistics/statistics.js';

const completion = indicatorOf('completion-rate')!;
const corrected = indicatorOf('reconsideration-correction-rate')!;
const perTenThousand = indicatorOf('applications-per-ten-thousand')!;
const received = indicatorOf('applications-received')!;

const fraction = (numerator: number, denominator: number) => ({ numerator, denominator });
/** Twenty bureaus that answer nine in ten, a giant that does not, and one that answers all of its three hundred. */
const BUREAUS = [
  ...Array.from({ length: 20 }, (_, nth) => fraction(36 + (nth % 4), 42)),
  fraction(500, 1000),
  fraction(300, 300),
];

it('puts each share where its peers are', () => {
  const standing = new Standing(completion, BUREAUS);
  const bands = BUREAUS.map((bureau) => standing.judge(bureau, true).band);
  expect(bands).toEqual([...Array.from({ length: 20 }, () => 'within'), 'below', 'above']);
});

it('leans on the peers where the figures are few', () => {
  const standing = new Standing(completion, BUREAUS);
  const { shrunk } = standing.judge(fraction(1, 2), false);
  expect(shrunk).toEqual(shrunkShare(fraction(1, 2), fitSharePrior(BUREAUS)!));
  expect(shrunk!.value).toBeGreaterThan(0.6);
});

it('says which ranks are left open, the lowest first where lower is better', () => {
  const [few, many] = [fraction(1, 100), fraction(60, 100)];
  expect(new Standing(completion, [few, many]).judge(many, true).ranks).toEqual({ from: 1, to: 1 });
  expect(new Standing(corrected, [few, many]).judge(few, true).ranks).toEqual({ from: 1, to: 1 });
});

it('judges rates by events for so many residents', () => {
  const towns = Array.from({ length: 12 }, (_, nth) => fraction(20 + nth, 100_000));
  const standing = new Standing(perTenThousand, [...towns, fraction(400, 100_000)]);
  expect(standing.group.centre).toBeGreaterThan(1);
  expect(standing.judge(fraction(400, 100_000), true)).toMatchObject({ band: 'above', ranks: { from: 1, to: 1 } });
});

it('shows the group with and without its giant', () => {
  const { group } = new Standing(completion, BUREAUS);
  const all = BUREAUS.reduce((sum, { numerator }) => sum + numerator, 0);
  const asked = BUREAUS.reduce((sum, { denominator }) => sum + denominator, 0);
  expect(group).toMatchObject({ overall: all / asked, withoutLargest: (all - 500) / (asked - 1000) });
  expect(group.largestWeight).toBeCloseTo(1000 / asked, 12);
});

it('says nothing of what cannot be judged', () => {
  const nothing = { ranks: null, shrunk: null, band: null };
  const few = new Standing(completion, BUREAUS.slice(0, 3));
  expect(few.judge(BUREAUS[0]!, true)).toEqual({ ranks: { from: 1, to: 3 }, shrunk: null, band: null });
  expect(few.group).toMatchObject({ centre: null, dispersion: null });
  expect(new Standing(completion, BUREAUS).judge({ numerator: 3, denominator: null }, false)).toEqual(nothing);
  expect(new Standing(received, []).judge({ numerator: 3, denominator: null }, true)).toEqual(nothing);
  expect(new Standing(received, []).group).toMatchObject({ overall: null, withoutLargest: null });
});

it('keeps a value that is no share where it is, without a band', () => {
  const standing = new Standing(completion, [...BUREAUS, fraction(45, 42)]);
  expect(standing.judge(fraction(45, 42), true)).toMatchObject({ band: null, shrunk: null });
  expect(standing.judge(fraction(45, 42), true).ranks!.from).toBe(1);
});
