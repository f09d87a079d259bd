import { withoutLargest } from './without-largest.js';

const member = (name: string, numerator: number, denominator: number) => ({ name, numerator, denominator });

it('says what a group comes to with and without its largest member', () => {
  const land = member('land', 100, 900);
  expect(withoutLargest([member('science', 2, 4), land, member('police', 48, 96)])).toEqual({
    all: { numerator: 150, denominator: 1000 },
    others: { numerator: 50, denominator: 100 },
    largest: land,
    weight: 0.9,
  });
});

it('counts only what is a share', () => {
  const answer = withoutLargest([member('none', 0, 0), member('wrong', 9, 4), member('one', 1, 2)]);
  expect(answer?.all).toEqual({ numerator: 1, denominator: 2 });
  expect(answer?.others).toEqual({ numerator: 0, denominator: 0 });
});

it('has no answer where nobody has a share', () => {
  expect(withoutLargest([member('none', 0, 0)])).toBeNull();
});
