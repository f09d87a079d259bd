import { FOLLOW_UP, listItems, type StatedItem } from '../text/section-five.js';
import type { Part, ReportText } from '../text/report-text.js';
import type { FaultKind } from './fault.js';

const DULL: StatedItem = { text: '政策解读多为文字，图解、视频较少', category: 'P07' };
const PICTURES: StatedItem = { text: '开展多元化解读，制作图解和短视频', category: 'M5' };

/** Faults of section five, and of what became of last year's report. */
export const PROMISE_FAULTS: readonly FaultKind[] = [
  {
    rule: 'problems-have-measures',
    also: [],
    severity: 'warning',
    change: () => ({
      rewritten: (text) => withSectionFive(text, [DULL], [{ text: '配备专职人员，明确各科室联络员', category: 'M9' }]),
    }),
  },
  {
    rule: 'claims-match-problems',
    also: [],
    severity: 'info',
    change: () => ({
      rewritten: (text) =>
        withParagraph(
          withSectionFive(
            text,
            [{ text: '部分栏目信息更新不及时', category: 'P01' }],
            [{ text: '建立更新台账，及时更新各栏目内容', category: 'M3' }],
          ),
          1,
          '各栏目信息全部及时更新。',
        ),
    }),
  },
  {
    rule: 'new-media-kept-fresh',
    also: [],
    severity: 'warning',
    change: () => ({
      rewritten: (text) =>
        withSectionFive(
          text,
          [{ text: '信息更新不及时，出现微信公众号2周未更新情况', category: 'P01' }],
          [{ text: '建立更新台账，及时更新各栏目内容', category: 'M3' }],
        ),
    }),
  },
  {
    // Last year's problems, word for word.
    rule: 'problems-differ-from-year-before',
    also: [],
    severity: 'warning',
    change: ({ toldBefore }) =>
      toldBefore && {
        rewritten: (text) => {
          const { problems, measures } = toldBefore();
          return withSectionFive(text, problems, measures);
        },
      },
  },
  {
    rule: 'problems-followed-up',
    also: [],
    severity: 'info',
    change: ({ toldBefore }) => {
      const others = toldBefore?.().problems.some(({ category }) => category !== 'P07' && category !== 'P02');
      return others === true
        ? { rewritten: (text) => withoutFollowUp(withSectionFive(text, [DULL], [PICTURES])) }
        : null;
    },
  },
  {
    // Last year's file with another year in it; of an agency that has another name since, it would be another's.
    rule: 'text-differs-from-year-before',
    also: ['carry-over-chain'],
    severity: 'error',
    change: ({ agency, before, toldBefore, year }) =>
      before && toldBefore && year >= 2022 && names(toldBefore(), agency.name)
        ? { cells: before, rewritten: () => redated(toldBefore(), year) }
        : null,
  },
];

function names({ parts }: ReportText, name: string): boolean {
  return parts.some((part) => part.kind !== 'table' && part.text.includes(name));
}

function withoutFollowUp(text: ReportText): ReportText {
  const parts = text.parts.map((part): Part =>
    part.kind === 'paragraph' ? { ...part, text: part.text.replace(FOLLOW_UP, '') } : part,
  );
  return { ...text, parts };
}

/** The text with other problems and measures, a paragraph each. */
function withSectionFive(
  text: ReportText,
  problems: readonly StatedItem[],
  measures: readonly StatedItem[],
): ReportText {
  const start = text.parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith('五、')) + 1;
  const end = text.parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith('六、'));
  const [first, second] = text.parts.slice(start, end).filter(({ kind }) => kind === 'subheading');
  if (!first || !second) throw new Error('section five has two lists under their headings');
  const listed = (items: readonly StatedItem[]) =>
    listItems(items, 'paragraphs').map((each): Part => ({ kind: 'paragraph', text: each }));
  return {
    ...text,
    parts: [
      ...text.parts.slice(0, start),
      first,
      ...listed(problems),
      second,
      ...listed(measures),
      ...text.parts.slice(end),
    ],
    problems,
    measures,
  };
}

/** One more paragraph at the end of section one, or at the beginning of section six. */
export function withParagraph(
  text: ReportText,
  section: 1 | 6,
  words: string,
  ...facts: ReportText['statements'][number]['facts']
): ReportText {
  const heading = section === 1 ? '二、' : '六、';
  const place = text.parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith(heading));
  const index = section === 1 ? place : place + 1;
  return {
    ...text,
    parts: [...text.parts.slice(0, index), { kind: 'paragraph', text: words }, ...text.parts.slice(index)],
    statements: [...text.statements, { text: words, facts }],
  };
}

function redated(text: ReportText, year: number): ReportText {
  return {
    ...text,
    parts: text.parts.map((part) =>
      part.kind === 'table' ? part : { ...part, text: part.text.replaceAll(`${year - 1}年`, `${year}年`) },
    ),
    statements: text.statements.map((statement) => ({
      ...statement,
      facts: statement.facts.map((each) => (each.name === 'period' ? { ...each, value: year } : each)),
    })),
  };
}
