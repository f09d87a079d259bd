/** The texts around every chart, in Chinese; en-charts.ts has the same keys. */
export const zhCharts = {
  chart: {
    table: '看表格',
    picture: '看图',
    save: '保存图片：{{chart}}',
    from: '出自“公开年报”，{{moment}}',
    scope: '范围：{{scope}}',
    and: '，',
    invented: '示例数据：机关与数字均为虚构',
    year: '年度',
    years: '年数',
    problem: '问题',
  },
};
