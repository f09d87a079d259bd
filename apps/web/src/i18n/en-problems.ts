/** The texts of the page of problems, in English; zh-problems.ts has the same keys. */
export const enProblems = {
  problems: {
    title: 'Problems they name',
    lead: 'The main problems that agencies name in section five of their reports, counted by category. A report counts once a category; reports that came as figures without a document are left out.',
    by: 'Columns',
    byOf: { region: 'By region', kind: 'By kind', year: 'By year' },
    summary:
      '{{reports}} reports with text; {{compared}} agencies reported in both years and can be compared with the year before.',
    none: 'There are no reports with text in this scope.',
    matrix: { region: 'Problems and regions', kind: 'Problems and kinds of agency', year: 'Problems and years' },
    matrixNote:
      'Each cell is a number of reports; the darker its ground, the larger their share of the column. It opens the sentences.',
    category: 'Problem',
    unfitting: 'Wording that fits no category',
    total: 'Total',
    changes: 'Against the year before (agencies)',
    state: { recurring: 'Named again', fresh: 'New this year', gone: 'No longer named' },
    noProblems: 'None of these reports names a problem.',
    cell: '{{column}}: {{reports}} reports name “{{category}}”, see the sentences',
    all: 'See all sentences that name “{{category}}”',
    door: '{{state}}, “{{category}}”: {{count}} agencies, see the sentences',
    list: 'Sentences that name “{{category}}”',
    listOf: '{{column}}: sentences that name “{{category}}”',
    listOfState: '{{state}}: sentences that name “{{category}}”',
    goneNote: 'These are the sentences of the year before.',
    unfittingNote:
      'This wording fits no category: it may be a new problem, or the words that tell a category need adding to.',
    back: 'Back to the problems',
    sentence: 'Sentence',
    year: 'Year',
    categories: 'Categories',
    openSentence: 'See this sentence in the report of {{name}}',
    nothing: 'There are no such sentences.',
  },
};
