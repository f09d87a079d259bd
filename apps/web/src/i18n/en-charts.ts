/** The texts around every chart, in English; the same keys as in zh-charts.ts. */
export const enCharts = {
  chart: {
    table: 'As a table',
    picture: 'As a picture',
    save: 'Save as a picture: {{chart}}',
    from: 'From Gongkai, {{moment}}',
    scope: 'Of: {{scope}}',
    and: ', ',
    invented: 'Sample data: agencies and figures are invented',
    year: 'Year',
    years: 'Years',
    problem: 'Problem',
  },
};
