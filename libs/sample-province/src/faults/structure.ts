import { applicationCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import { dueEdition } from '../counts/edition-counts.js';
import type { Part, ReportText } from '../text/report-text.js';
import type { Change, FaultKind } from './fault.js';

/** Faults of the frame: sections, rows and columns that were lost, and what everybody must report. */
export const STRUCTURE_FAULTS: readonly FaultKind[] = [
  {
    rule: 'sections-in-order',
    also: [],
    severity: 'warning',
    change: () => someParts((part) => part.kind !== 'heading' || !part.text.startsWith('六、')),
  },
  {
    rule: 'sections-numbered',
    also: [],
    severity: 'warning',
    change: () =>
      everyPart((part) => (part.kind === 'heading' ? { ...part, text: part.text.replace(/^四、/u, '三、') } : part)),
  },
  {
    rule: 'rows-complete',
    also: [],
    severity: 'error',
    change: (_draft, random) => {
      const lost = random.pick(['refused.internalAffairs', 'notProcessed.publication', 'unavailable.needsCreation']);
      return {
        redrawn: (form) => ({ ...form, applicationRows: form.applicationRows.filter(({ key }) => key !== lost) }),
      };
    },
  },
  {
    rule: 'columns-complete',
    also: [],
    severity: 'error',
    change: () => ({
      redrawn: (form) => {
        const [first, second, third, ...rest] = form.applicationColumns;
        return first && second && third ? { ...form, applicationColumns: [first, third, second, ...rest] } : form;
      },
    }),
  },
  {
    rule: 'applicants-filled-in',
    also: [],
    severity: 'warning',
    change: ({ year }) => {
      const { applicationColumns, applicationRows } = EDITIONS[dueEdition(year)];
      const blanks = applicationColumns
        .filter(({ key }) => key !== 'total')
        .flatMap((column) =>
          applicationRows.map((row): [CellKey, string] => [applicationCell(row.key, column.key), '']),
        );
      return { printed: Object.fromEntries(blanks) };
    },
  },
  {
    rule: 'title-complete',
    also: [],
    severity: 'warning',
    change: ({ year }) =>
      everyPart((part) => (part.kind === 'title' ? { ...part, text: part.text.replace(`${year}年`, '') } : part)),
  },
  {
    rule: 'period-stated',
    also: [],
    severity: 'warning',
    change: () =>
      everyPart((part) => withWords(part, (words) => words.replace(/本报告所列数据的统计期限[^。]*。/u, ''))),
  },
  {
    // One of the five was left out with all that it tells.
    rule: 'five-aspects-told',
    also: [],
    severity: 'info',
    change: ({ year }) => (year < 2021 ? null : someParts(isOutside('（二）依申请公开', '（三）政府信息管理'))),
  },
  {
    rule: 'problems-concrete',
    also: [],
    severity: 'warning',
    change: () => ({
      rewritten: (text) => ({
        ...text,
        parts: text.parts.filter(
          (part, index, parts) => part.kind === 'heading' || isOutside('五、', '六、')(part, index, parts),
        ),
        problems: [],
        measures: [],
      }),
    }),
  },
  {
    rule: 'supervision-told',
    also: [],
    severity: 'info',
    change: () => ({
      rewritten: (text) => ({
        ...text,
        parts: text.parts.map((part) =>
          withWords(part, (words) => words.replace(/[^。]*(?:追究|评议)[^。]*。/gu, '').replaceAll('考核', '安排')),
        ),
        statements: text.statements.map((statement) => ({
          ...statement,
          facts: statement.facts.filter(({ name }) => name !== 'accountability'),
        })),
      }),
    }),
  },
  {
    rule: 'processing-fee-reported',
    also: [],
    severity: 'warning',
    change: ({ year }) =>
      year < 2021
        ? null
        : everyPart((part) =>
            withWords(part, (words) => (words.includes('信息处理费') ? '无其他需要报告的事项。' : words)),
          ),
  },
  {
    // A whole year in which nothing was decided.
    rule: 'powers-used',
    also: ['jump-from-year-before'],
    severity: 'warning',
    change: ({ agency: { kind } }) =>
      ['market-regulation', 'transport', 'natural-resources', 'health'].includes(kind)
        ? {
            cells: { 'proactive.licensing.decisions': 0, 'proactive.penalties.decisions': 0 },
            claims: { decisions: null },
          }
        : null,
  },
  {
    rule: 'decisions-within-powers',
    also: [],
    severity: 'info',
    change: ({ agency: { kind } }, random) =>
      kind === 'science'
        ? { cells: { 'proactive.licensing.decisions': random.between(60, 300) }, claims: { decisions: null } }
        : null,
  },
  {
    rule: 'rules-by-those-entitled',
    also: [],
    severity: 'error',
    change: ({ year }) => {
      const rows = EDITIONS[dueEdition(year)].proactive.filter(({ row }) => row === '规章');
      return { printed: Object.fromEntries(rows.map(({ key }) => [key, '2'])) };
    },
  },
];

/** What is still told when only these parts stay. */
function rewrittenAs(text: ReportText, parts: readonly Part[]): ReportText {
  const told = parts.map((part) => (part.kind === 'table' ? '' : part.text)).join('\n');
  return { ...text, parts, statements: text.statements.filter((statement) => told.includes(statement.text)) };
}

function someParts(stays: (part: Part, index: number, parts: readonly Part[]) => boolean): Change {
  return { rewritten: (text) => rewrittenAs(text, text.parts.filter(stays)) };
}

function everyPart(change: (part: Part) => Part): Change {
  return { rewritten: (text) => rewrittenAs(text, text.parts.map(change)) };
}

/** Everything before the part that begins so, and from the part on that begins like the other. */
function isOutside(from: string, to: string) {
  return (_part: Part, index: number, parts: readonly Part[]): boolean => {
    const at = (start: string) => parts.findIndex((part) => part.kind !== 'table' && part.text.startsWith(start));
    return index < at(from) || index >= at(to);
  };
}

function withWords(part: Part, change: (words: string) => string): Part {
  return part.kind === 'table' ? part : { ...part, text: change(part.text) };
}
