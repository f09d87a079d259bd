/** The texts of the views of a whole scope, in Chinese; en-views.ts has the same keys. */
export const zhViews = {
  views: {
    label: '图表',
    and: '＋',
    together: '合计',
    level: { label: '按', county: '县（市、区）', prefecture: '市（地、州）' },
    figure: { label: '数值', together: '合计', median: '中位数' },
    funnel: {
      title: '漏斗图',
      chart: '{{year}} 年{{indicator}}漏斗图：数值与分母',
      sizes: '分母：{{parts}}',
      summary: '参加排名 {{ranked}} 家（应报或已报 {{total}} 家）。',
      beyond: '高于上限 {{above}} 家，低于下限 {{below}} 家；其余的高低不同，可以只是偶然。',
      few: '机关太少，看不出同组的常态，没有画控制限。',
      how: '每点一家机关，越靠右分母越大。实线是 99.8% 控制限（每千家约有两家偶然超出），虚线是 95% 控制限，点线是同组中心 {{centre}}。▲ 高于上限，▼ 低于下限。',
      dispersion: '各家之间的差异是偶然的 {{dispersion}} 倍，控制限已随之放宽。',
      nobody: '没有机关参加排名',
      nobodyHint: '可能还没有年报，或分母都太小。请换一个年度、范围或指标。',
    },
    distribution: {
      title: '地区分布',
      chart: {
        county: '{{year}} 年{{indicator}}：各县（市、区）机关的分布',
        prefecture: '{{year}} 年{{indicator}}：各市（地、州）机关的分布',
      },
      summary:
        '参加比较 {{values}} 家（已报 {{reports}} 家）。全部机关的中位数 {{median}}，中间一半在 {{lower}} 与 {{upper}} 之间。',
      how: '每行一个地区，括号内是参加比较的机关数。方框是中间一半的机关，菱形是中位数，两端是最小和最大；不足 5 家的画空心框。虚线是全部机关的中位数。未报、待核实、分母过小的不在内；市级、自治区级机关不属于任何县。',
      name: '{{name}}（{{values}}）',
      values: '机关数',
      least: '最小',
      lower: '下四分位',
      median: '中位数',
      upper: '上四分位',
      most: '最大',
      nobody: '没有可以比较的数值',
      nobodyHint: '可能还没有年报，或分母都太小。请换一个年度、范围或指标。',
    },
    map: {
      title: '县域地图',
      chart: {
        together: '{{year}} 年{{indicator}}：各县（市、区）合计',
        median: '{{year}} 年{{indicator}}：各县（市、区）机关的中位数',
      },
      summary: {
        together_other: '{{count}} 个县（市、区），全部机关合计 {{value}}。',
        median_other: '{{count}} 个县（市、区），全部机关的中位数 {{value}}。',
      },
      how: '每块一个县（市、区），每行一个市（地、州），按行政区划代码排列，不代表面积和位置。颜色按数值分五档，越深越大；虚线框没有数值。合计是该县各机关的数相加（比例用分子之和除以分母之和），不含人民政府的汇总年报。',
      reported: '已报 / 应报或已报',
    },
  },
};
