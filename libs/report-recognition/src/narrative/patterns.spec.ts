import { type Fact, normalise } from '@gongkai/report-model';

import { paragraphs, readFacts, textAtLine } from '../testing/narrative-parts.js';
import { APPLICATIONS } from '../testing/wordings/applications.js';
import { CHANNELS } from '../testing/wordings/channels.js';
import { OTHERS } from '../testing/wordings/others.js';
import { OUTCOMES } from '../testing/wordings/outcomes.js';
import { PUBLICATIONS } from '../testing/wordings/publications.js';
import { SAFEGUARDS } from '../testing/wordings/safeguards.js';
import { TIMES } from '../testing/wordings/times.js';
import { QUANTITY_PATTERNS, STATEMENT_PATTERNS } from './all-patterns.js';
import { mentionsOf } from './mention.js';
import { fit } from './pattern.js';
import { quantityPatternsFor } from './pattern-index.js';

const SAMPLES = [...PUBLICATIONS, ...CHANNELS, ...APPLICATIONS, ...OUTCOMES, ...OTHERS, ...SAFEGUARDS, ...TIMES];
const YEAR = 2023;

const inShort = ({ name, value, approximate, ambiguous }: Fact) =>
  `${name}=${value ?? 'lost'}${approximate ? '~' : ''}${ambiguous === true ? '?' : ''}`;

it.each(SAMPLES)('pattern $pattern: $text', ({ text, facts }) => {
  const read = readFacts([{ section: 1, blocks: paragraphs(text) }], YEAR);
  expect(read.map(inShort)).toEqual(facts);
  for (const fact of read) expect(textAtLine(text, fact.at)).toBe(fact.text);
});

describe('the tables of patterns', () => {
  const texts = SAMPLES.map(({ text }) => normalise(text).text);
  /** Which pattern each number of each sample is read by. */
  const used = new Set(
    texts.flatMap((text) =>
      mentionsOf(text).map((mention) =>
        quantityPatternsFor(mention).find((pattern) => fit(pattern, mention, text) !== null),
      ),
    ),
  );

  it('use each pattern of a number', () => {
    const unused = QUANTITY_PATTERNS.filter((pattern) => !used.has(pattern));
    expect(unused.map(({ name, before, after }) => [name, before?.source, after?.source])).toEqual([]);
  });

  it('use each statement', () => {
    const unused = STATEMENT_PATTERNS.filter(({ says }) => {
      const anywhere = new RegExp(says.source, 'u');
      return !texts.some((text) => anywhere.test(text));
    });
    expect(unused.map(({ name, says }) => [name, says.source])).toEqual([]);
  });

  it('have samples for each name and number of the catalogue that fit, and that do not', () => {
    const lacking = [...QUANTITY_PATTERNS, ...STATEMENT_PATTERNS].flatMap(({ name, catalogue }) => {
      const fits = ({ facts }: (typeof SAMPLES)[number]) => facts.some((fact) => fact.startsWith(`${name}=`));
      return catalogue
        .map((number) => SAMPLES.filter(({ pattern }) => pattern === number))
        .filter((samples) => !samples.some(fits) || samples.every(fits))
        .map(([sample]) => [name, sample?.pattern]);
    });
    expect(lacking).toEqual([]);
  });

  it('cover the catalogue', () => {
    expect([...new Set(SAMPLES.map(({ pattern }) => pattern))].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
  });
});
