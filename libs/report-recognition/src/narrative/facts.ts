import type { Fact } from '@gongkai/report-model';

import { type Prose, proseOf } from '../prose/prose.js';
import type { ReportPart } from '../structure/report-part.js';
import { QUANTITY_PATTERNS, STATEMENT_PATTERNS } from './all-patterns.js';
import { type Mention, mentionsOf } from './mention.js';
import { fit, holds, type StatementPattern } from './pattern.js';
import { restOfSentence } from './surroundings.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
}

/** Every quantity that the sentences state, in reading order; each mention is a fact of its own. Tables are not read. */
export function readFacts(parts: readonly ReportPart[]): Fact[] {
  return parts.flatMap(({ blocks }) => {
    const prose = proseOf(blocks);
    const found = [...quantifiedIn(prose), ...statedIn(prose)];
    return found.sort((left, right) => left.start - right.start).map(({ fact }) => fact);
  });
}

function quantifiedIn(prose: Prose): Found[] {
  const found: Found[] = [];
  for (const mention of mentionsOf(prose.text)) {
    const quantity = quantified(prose, mention);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

/** A number states one fact: the first pattern that fits says which. */
function quantified(prose: Prose, mention: Mention): Found | null {
  for (const pattern of QUANTITY_PATTERNS) {
    const span = fit(pattern, mention, prose.text);
    if (span === null) continue;
    const { ambiguous } = pattern;
    const doubtful = ambiguous === true || ambiguous?.test(restOfSentence(prose.text, mention.end)) === true;
    const fact: Fact = {
      name: pattern.name,
      value: mention.value,
      approximate: mention.approximate,
      ...(doubtful ? { ambiguous: true } : {}),
      text: prose.rawOf(span.start, span.end, mention.number),
      at: prose.placeOf(span.start, span.end, mention.number),
    };
    return { ...span, fact };
  }
  return null;
}

/** Words that a pattern further up has taken are not read again: 未发生复议、诉讼 says nothing more of 诉讼 alone. */
function statedIn(prose: Prose): Found[] {
  const found: Found[] = [];
  for (const pattern of STATEMENT_PATTERNS) {
    const taken = [...found];
    const isNew = ({ start, end }: Found) => !taken.some((other) => other.start <= start && end <= other.end);
    found.push(...stated(prose, pattern).filter(isNew));
  }
  return found;
}

function stated(prose: Prose, pattern: StatementPattern): Found[] {
  const found: Found[] = [];
  for (const match of prose.text.matchAll(pattern.says)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!holds(pattern, match[0], prose.text, { start, end })) continue;
    const fact: Fact = {
      name: pattern.name,
      value: pattern.value,
      approximate: false,
      text: prose.rawOf(start, end),
      at: prose.placeOf(start, end),
    };
    found.push({ start, end, fact });
  }
  return found;
}
