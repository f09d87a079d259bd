import { RankRanges } from './rank-ranges.js';

const FOUR = [
  { low: 0.8, high: 0.9 },
  { low: 0.5, high: 0.85 },
  { low: 0.3, high: 0.6 },
  { low: 0.1, high: 0.2 },
];

it.each([
  ['highest', ['1–2', '1–3', '2–3', '4–4']],
  ['lowest', ['3–4', '2–4', '2–3', '1–1']],
] as const)('leaves open who overlaps, the %s first', (first, ranges) => {
  const of = new RankRanges(FOUR, first);
  expect(FOUR.map((interval) => of.of(interval)).map(({ from, to }) => `${from}–${to}`)).toEqual(ranges);
});

it('leaves every rank open to members of one interval, and has one rank for one member', () => {
  const same = Array.from({ length: 5 }, () => ({ low: 0.2, high: 0.2 }));
  expect(new RankRanges(same, 'highest').of(same[0]!)).toEqual({ from: 1, to: 5 });
  expect(new RankRanges(same.slice(1, 2), 'highest').of(same[0]!)).toEqual({ from: 1, to: 1 });
});

it('is what counting everybody one by one gives, but for as many as chance explains', () => {
  const byChance = 2;
  const intervals = Array.from({ length: 200 }, (_, nth) => {
    const low = ((nth * 7919) % 997) / 997;
    return { low, high: low + ((nth * 104729) % 313) / 997 };
  });
  const ranges = new RankRanges(intervals, 'highest');
  for (const own of intervals) {
    const before = intervals.filter(({ low }) => low > own.high).length;
    const behind = intervals.filter(({ high }) => high < own.low).length;
    expect(ranges.of(own)).toEqual({
      from: Math.max(before - byChance, 0) + 1,
      to: intervals.length - Math.max(behind - byChance, 0),
    });
  }
});
