import { normalise } from '@gongkai/report-model';

import { APPLICATIONS } from '../testing/wordings/applications.js';
import { CHANNELS } from '../testing/wordings/channels.js';
import { OTHERS } from '../testing/wordings/others.js';
import { OUTCOMES } from '../testing/wordings/outcomes.js';
import { PUBLICATIONS } from '../testing/wordings/publications.js';
import { SAFEGUARDS } from '../testing/wordings/safeguards.js';
import { QUANTITY_PATTERNS } from './all-patterns.js';
import { isAmong } from './edge-signs.js';
import { mentionsOf } from './mention.js';
import { fit } from './pattern.js';
import { quantityPatternsFor, STATEMENTS } from './pattern-index.js';

const TEXTS = [...PUBLICATIONS, ...CHANNELS, ...APPLICATIONS, ...OUTCOMES, ...OTHERS, ...SAFEGUARDS].map(
  ({ text }) => normalise(text).text,
);

describe('the patterns for a number', () => {
  const mentions = TEXTS.flatMap((text) => mentionsOf(text).map((mention) => ({ text, mention })));

  it('are all that fit it, in their order', () => {
    for (const { text, mention } of mentions) {
      const fitting = QUANTITY_PATTERNS.filter(
        (pattern) => pattern.units.includes(mention.unit) && fit(pattern, mention, text) !== null,
      );
      expect(quantityPatternsFor(mention).filter((pattern) => fit(pattern, mention, text) !== null)).toEqual(fitting);
    }
  });

  it('are few of them all', () => {
    const looked = mentions.reduce((sum, { mention }) => sum + quantityPatternsFor(mention).length, 0);
    expect(looked / mentions.length).toBeLessThan(QUANTITY_PATTERNS.length / 4);
  });

  it('are none for a unit that nothing is counted in', () => {
    const [mention] = mentionsOf('收到申请3件');
    expect(quantityPatternsFor({ ...mention!, unit: '毫米' })).toEqual([]);
  });
});

it('statements begin with the signs that their index says', () => {
  for (const { pattern, begins } of STATEMENTS) {
    const found = TEXTS.flatMap((text) =>
      Array.from(text.matchAll(new RegExp(pattern.says.source, 'gu')), ([words]) => words),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) expect(isAmong(begins, words.charAt(0))).toBe(true);
  }
});
