/** The texts of the views of a whole scope, in English; the same keys as in zh-views.ts. */
export const enViews = {
  passedOver: {
    view: '“{{asked}}” cannot be shown like this; this is “{{shown}}”.',
    unknown: 'No indicator has the code “{{asked}}”; this is “{{shown}}”.',
    year: 'The address asks for “{{asked}}”, which is no year; {{shown}} is shown.',
  },
  views: {
    label: 'Charts',
    and: ' + ',
    together: 'Together',
    cases: 'Cases',
    share: 'Share',
    unknown_one: 'At most {{count}} report lacks one of these numbers and is not added there.',
    unknown_other: 'At most {{count}} reports lack one of these numbers and are not added there.',
    nothing: {
      title: 'There is nothing to add up',
      noReports:
        'There are no reports to add up here; reports of governments are sums themselves and are not added. Choose another year or scope.',
      zero_one: '{{count}} report counts no such applications.',
      zero_other: 'None of the {{count}} reports counts any such application.',
    },
    level: { label: 'By', county: 'county', prefecture: 'prefecture' },
    figure: { label: 'Figure', together: 'together', median: 'median' },
    funnel: {
      title: 'Funnel',
      chart: '{{indicator}}, {{year}}: value by denominator',
      sizes: 'Denominator: {{parts}}',
      summary: 'Agencies that report or have to: {{total}}; ranked: {{ranked}}.',
      beyond: '{{above}} are above the upper limit, {{below}} below the lower one; the others may differ by chance.',
      few: 'There are too few agencies to say what is usual among them, so there are no limits.',
      open: 'Click a dot, or go to it with the arrow keys and press Enter, to open the page of the agency.',
      how: 'A dot is an agency; the further right, the larger its denominator. Solid: 99.8% limits, which two in a thousand pass by chance. Dashed: 95% limits. Dotted: the centre of the group, {{centre}}. ▲ above, ◆ below.',
      lines: 'Solid: 99.8% limits; dashed: 95% limits',
      centre: 'Dotted: the centre of the group, {{centre}}',
      phi: 'Over-dispersion φ = {{dispersion}}',
      phiWidened: 'Over-dispersion φ = {{dispersion}}; it widens the limits',
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
        'Agencies that reported: {{reports}}; compared: {{values}}. The median of all is {{median}}; the middle half is between {{lower}} and {{upper}}.',
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
      how: 'A tile is a county, a line a prefecture, in the order of their codes; size and place mean nothing. Shades are fifths of the values, stronger is more; a dashed tile has no value. Together: the numbers of all agencies of a county added up (of shares, numerators over denominators), without the reports of governments, which are sums themselves.',
      reported: 'Reported / due or reported',
    },
    trend: {
      title: 'Trend',
      chart: { together: '{{indicator}} by year: together', median: '{{indicator}} by year: the median agency' },
      agencies: { together: 'Agencies that reported', median: 'Agencies compared' },
      middle: 'The middle half of all agencies',
      how: {
        prefecture:
          'The thick line is all agencies, the thin ones the prefectures, over at most ten years; a gap has no value; the axis of a share need not begin at zero.',
        county:
          'The thick line is all agencies chosen, the thin ones the counties, over at most ten years; a gap has no value; the axis of a share need not begin at zero.',
      },
      form: 'The form changed in 2021: what changes from 2020 to 2021 may be due to that.',
    },
    outcomes: {
      title: 'Outcomes',
      lead: 'What became of applications, from the total column of table three, all agencies added up. No outcome is better than another: to refuse by law, or not to hold what is asked for, is lawful.',
      all: 'All',
      part: 'Outcome',
      chart: {
        county: 'Outcomes of applications in {{year}}, by county',
        prefecture: 'Outcomes of applications in {{year}}, by prefecture',
      },
      summary: 'Reports: {{reports}}; outcomes: {{total}}.',
      stated: 'The totals that the reports state themselves add up to {{stated}}, which differs; see data quality.',
      how: 'Every bar is 100% long and divided by the share of each outcome; the number of cases is in brackets. Reports of governments are sums themselves and are not added.',
    },
    refusals: {
      title: 'Grounds of refusal',
      lead: 'The eight grounds of refusal, from the total column of table three, all agencies added up.',
      ground: 'Ground',
      year: '{{year}} ({{total}} cases)',
      chart: 'Grounds of refusal in {{year}}, beside the year before',
      summary: 'Reports: {{reports}}; refusals: {{total}}.',
      how: 'A bar is as long as the share of its ground in all refusals of the year; after it stands the number of cases. Where there are few, a single case moves the shares far.',
    },
  },
};
