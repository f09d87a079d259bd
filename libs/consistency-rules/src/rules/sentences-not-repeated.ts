import { type RunningText, runningTexts } from '../words/running-text.js';
import { type Sighting, sighting } from '../words/sightings.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';

/** Shorter clauses recur by themselves: 按照政务公开工作要求. */
const SHORTEST_CLAUSE = 10;

/** So long a stretch nobody writes twice the same way. */
const SHORTEST_STRETCH = 24;

const CLAUSE = /[^,。;:!?]+/gu;

interface Clause {
  readonly paragraph: RunningText;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that was pasted into two places: figures must then be kept right in both. */
export const sentencesNotRepeated: TextRule = {
  kind: 'text',
  code: 'sentences-not-repeated',
  catalogue: 'CP-05',
  title: { zh: '同一段话不在报告中重复', en: 'No passage stands in the report twice' },
  basis: '公文写作的一般要求：同一内容在一份文件里写一次，读者才知道以哪一处为准',
  advice: {
    zh: '请只在一处保留这段话；确需再次提到的，写新的内容。',
    en: 'Keep the passage in one place; where the matter comes up again, say something new.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const clauses = runningTexts(report)
      .filter(({ section }) => section > 0)
      .flatMap(clausesOf);
    return repeated(clauses).map(({ first, again }): Remark => {
      const words = `“${again.paragraph.text.slice(again.start, again.end)}”`;
      return {
        message: { zh: `这段话出现了两次：${words}。`, en: `This passage stands in two places: ${words}.` },
        quotes: [first, again].map((clause) => quoteOf(clause).quote),
      };
    });
  },
};

function quoteOf({ paragraph, start, end }: Clause): Sighting {
  return sighting(paragraph, start, end);
}

function clausesOf(paragraph: RunningText): Clause[] {
  return [...paragraph.text.matchAll(CLAUSE)]
    .map(({ 0: text, index }) => ({ paragraph, text, start: index, end: index + text.length }))
    .filter(({ text }) => text.length >= SHORTEST_CLAUSE);
}

interface Repetition {
  readonly first: Clause;
  readonly again: Clause;
}

/** Clauses said before, each run of them as one stretch; only the long ones. */
function repeated(clauses: readonly Clause[]): Repetition[] {
  const firsts = new Map<string, Clause>();
  const stretches: Repetition[] = [];
  for (const clause of clauses) {
    const first = firsts.get(clause.text);
    if (first === undefined) {
      firsts.set(clause.text, clause);
      continue;
    }
    const last = stretches.at(-1);
    if (last && follows(last.first, first) && follows(last.again, clause)) {
      stretches.splice(-1, 1, { first: upTo(last.first, first), again: upTo(last.again, clause) });
    } else {
      stretches.push({ first, again: clause });
    }
  }
  return stretches.filter(({ again }) => again.end - again.start >= SHORTEST_STRETCH);
}

/** With nothing but a mark between them. */
function follows(one: Clause, other: Clause): boolean {
  return one.paragraph === other.paragraph && other.start - one.end === 1;
}

function upTo(one: Clause, other: Clause): Clause {
  return { ...one, end: other.end };
}
