import { type Fraction, GroupFunnel } from './group-funnel.js';
import { applicationsPerTenThousand } from './indicators/applications-per-ten-thousand.js';
import { applicationsReceived } from './indicators/applications-received.js';
import { completionRate } from './indicators/completion-rate.js';

const alike = (numerator: number, denominator: number): Fraction[] =>
  Array.from({ length: 40 }, () => ({ numerator, denominator }));

it('has limits for shares that are wider where there is less to go by', () => {
  const funnel = GroupFunnel.of(completionRate, alike(30, 60))!;
  const width = (denominator: number) => {
    const { outer } = funnel.limits(denominator);
    return outer.high - outer.low;
  };
  expect(width(10)).toBeGreaterThan(width(100));
  expect(funnel.limits(60)).toBe(funnel.limits(60));
});

it('says of a share where it stands to the outer limits', () => {
  const funnel = GroupFunnel.of(completionRate, alike(30, 60))!;
  const bands = [60, 30, 0].map((numerator) => funnel.bandOf({ numerator, denominator: 60 }));
  expect(bands).toEqual(['above', 'within', 'below']);
});

it('has limits for rates in the unit of the indicator', () => {
  const funnel = GroupFunnel.of(applicationsPerTenThousand, alike(20, 100_000))!;
  // qpois(c(0.001, 0.999), 20) in R: 8, 35; ten times ten thousand residents.
  expect(funnel.limits(100_000).outer.low).toBeCloseTo(0.8, 9);
  expect(funnel.limits(100_000).outer.high).toBeCloseTo(3.5, 9);
  expect(funnel.bandOf({ numerator: 36, denominator: 100_000 })).toBe('above');
});

it('says nothing of few, and nothing of counts', () => {
  expect(GroupFunnel.of(completionRate, alike(30, 60).slice(0, 10))).toBeNull();
  expect(GroupFunnel.of(applicationsReceived, alike(30, 60))).toBeNull();
});
