/** The texts of the views of a whole scope, in English; the same keys as in zh-views.ts. */
export const enViews = {
  views: {
    label: 'Charts',
    and: ' + ',
    together: 'Together',
    level: { label: 'By', county: 'county', prefecture: 'prefecture' },
    figure: { label: 'Figure', together: 'together', median: 'median' },
    funnel: {
      title: 'Funnel',
      chart: '{{indicator}}, {{year}}: value by denominator',
      sizes: 'Denominator: {{parts}}',
      summary: '{{ranked}} agencies are ranked, of {{total}} that report or have to.',
      beyond: '{{above}} are above the upper limit, {{below}} below the lower one; the others may differ by chance.',
      few: 'There are too few agencies to say what is usual among them, so there are no limits.',
      how: 'A dot is an agency; the further right, the larger its denominator. Solid: 99.8% limits, which two in a thousand pass by chance. Dashed: 95% limits. Dotted: the centre of the group, {{centre}}. ▲ above, ▼ below.',
      dispersion: 'Agencies differ {{dispersion}} times as much as by chance; the limits are widened by that.',
      nobody: 'No agency is ranked',
      nobodyHint:
        'There may be no reports yet, or all denominators are too small. Choose another year, scope or indicator.',
    },
    distribution: {
      title: 'By region',
      chart: {
        county: '{{indicator}}, {{year}}: agencies of every county',
        prefecture: '{{indicator}}, {{year}}: agencies of every prefecture',
      },
      summary:
        '{{values}} agencies are compared, of {{reports}} that reported. The median of all is {{median}}; the middle half is between {{lower}} and {{upper}}.',
      how: 'A row is a region, with the number of agencies compared. The box is the middle half of them, the diamond the median, the ends the least and the most; boxes of fewer than 5 are hollow. Dashed: the median of all. Missing and doubtful reports and very small denominators are left out; agencies of prefectures and the province belong to no county.',
      name: '{{name}} ({{values}})',
      values: 'Agencies',
      least: 'Least',
      lower: 'First quartile',
      median: 'Median',
      upper: 'Third quartile',
      most: 'Most',
      nobody: 'There are no values to compare',
      nobodyHint:
        'There may be no reports yet, or all denominators are too small. Choose another year, scope or indicator.',
    },
    map: {
      title: 'Map',
      chart: {
        together: '{{indicator}}, {{year}}: every county together',
        median: '{{indicator}}, {{year}}: the median of every county',
      },
      summary: {
        together_one: '{{count}} county; all agencies together {{value}}.',
        together_other: '{{count}} counties; all agencies together {{value}}.',
        median_one: '{{count}} county; the median of all agencies is {{value}}.',
        median_other: '{{count}} counties; the median of all agencies is {{value}}.',
      },
      how: 'A tile is a county, a line a prefecture, in the order of their codes; size and place mean nothing. Shades are fifths of the values, darker is more; a dashed tile has no value. Together: the numbers of all agencies of a county added up (of shares, numerators over denominators), without the reports of governments, which are sums themselves.',
      reported: 'Reported / due or reported',
    },
  },
};
