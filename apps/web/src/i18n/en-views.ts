/** The texts of the views of a whole scope, in English; the same keys as in zh-views.ts. */
export const enViews = {
  views: {
    label: 'Charts',
    and: ' + ',
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
  },
};
