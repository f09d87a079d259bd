import { deadline, mustReport } from './duties.js';
import { aVersion } from './testing/a-version.js';

it.each([
  ['science', '2024-01-31'],
  ['government-office', '2024-01-31'],
  ['government', '2024-03-31'],
  ['town', '2024-03-31'],
  ['subdistrict', '2024-03-31'],
] as const)('gives %s until %s to report on 2023', (kind, day) => {
  expect(deadline(kind, 2023)).toBe(day);
});

it.each([
  ['2010-01-01', null, 2023, true],
  ['2024-01-01', null, 2023, false],
  ['2023-12-31', null, 2023, true],
  ['2010-01-01', '2023-12-30', 2023, false],
  ['2010-01-01', '2023-12-31', 2023, true],
  ['1990-01-01', null, 2007, false],
])('an agency from %s to %s, for %d: %s', (validFrom, validTo, year, duty) => {
  expect(mustReport(aVersion('盐池县科学技术局', { validFrom, validTo }), year)).toBe(duty);
});
