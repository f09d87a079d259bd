import type { Fact } from '@gongkai/report-model';

import { normalise } from '../prose/normalise.js';
import { paragraphs, textAtLine } from '../testing/narrative-parts.js';
import { APPLICATIONS } from '../testing/wordings/applications.js';
import { OTHERS } from '../testing/wordings/others.js';
import { PUBLICATIONS } from '../testing/wordings/publications.js';
import { QUANTITY_PATTERNS, STATEMENT_PATTERNS } from './all-patterns.js';
import { readFacts } from './facts.js';
import { mentionsOf } from './mention.js';
import { fit } from './pattern.js';

const SAMPLES = [...PUBLICATIONS, ...APPLICATIONS, ...OTHERS];

const inShort = ({ name, value, approximate, ambiguous }: Fact) =>
  `${name}=${value ?? 'lost'}${approximate ? '~' : ''}${ambiguous === true ? '?' : ''}`;

it.each(SAMPLES)('pattern $pattern: $text', ({ text, facts }) => {
  const read = readFacts([{ section: 1, blocks: paragraphs(text) }]);
  expect(read.map(inShort)).toEqual(facts);
  for (const fact of read) expect(textAtLine(text, fact.at)).toBe(fact.text);
});

describe('the tables of patterns', () => {
  const texts = SAMPLES.map(({ text }) => normalise(text).text);

  it.each(QUANTITY_PATTERNS.map((pattern, index) => ({ ...pattern, index })))(
    'use quantity pattern $index: $name $catalogue',
    ({ index }) => {
      const first = (text: string) =>
        Array.from(mentionsOf(text), (mention) =>
          QUANTITY_PATTERNS.findIndex((pattern) => fit(pattern, mention, text) !== null),
        );
      expect(texts.some((text) => first(text).includes(index))).toBe(true);
    },
  );

  it.each(STATEMENT_PATTERNS)('use the statement $name $catalogue', ({ says }) => {
    expect(texts.some((text) => text.search(says) >= 0)).toBe(true);
  });

  it.each([...QUANTITY_PATTERNS, ...STATEMENT_PATTERNS])(
    'have samples for $name that fit and that do not: $catalogue',
    ({ name, catalogue }) => {
      const fits = ({ facts }: (typeof SAMPLES)[number]) => facts.some((fact) => fact.startsWith(`${name}=`));
      for (const number of catalogue) {
        const samples = SAMPLES.filter(({ pattern }) => pattern === number);
        expect([number, samples.some(fits), samples.every(fits)]).toEqual([number, true, false]);
      }
    },
  );
});
