/** The texts of the views of a whole scope, in Chinese; en-views.ts has the same keys. */
export const zhViews = {
  views: {
    label: '图表',
    and: '＋',
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
  },
};
