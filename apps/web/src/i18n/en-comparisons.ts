import type { zhComparisons } from './zh-comparisons.js';

/** The texts of comparing agencies, in English. */
export const enComparisons: typeof zhComparisons = {
  comparisons: {
    title: 'Comparison',
    lead: 'Choose two to six agencies and compare their years. What a report does not say is a dash, never a zero.',
    agencies: 'Agencies',
    agenciesHint: 'Search by name; two to six',
    from: 'From',
    to: 'To',
    choose: 'Choose the agencies to compare',
    chooseHint: 'At least two, at most six.',
    table: 'The figures',
    chartLabel: 'Chart of {{measure}}; the figures are in the table below',
    unknown: 'not stated',
    nothingStated: 'Not stated in any of these years.',
    noProblems: 'No problems were read in these years.',
    problemsNote: 'in a mark: how many years it was named',
    selfDeclared: 'self-declared',
    noReport: 'no report',
    measure: {
      website: 'Published on the website',
      wechat: 'Published on WeChat',
      received: 'Applications received',
      concluded: 'Concluded',
      due: 'Due',
      completionRate: 'Completion rate',
      onTimeRate: 'On-time rate',
      problems: 'Problems named',
    },
    note: {
      website: 'items, from the text',
      wechat: 'items, from the text',
      received: 'from table three',
      completionRate: 'concluded ÷ due, from table three',
      onTimeRate: 'what the agency says of itself; its sentence is in the table',
    },
  },
};
