/** The six sections of the form, with the titles that reports give them. Matched after NFKC with all spaces removed. */
export const SECTIONS = [
  { number: 1, title: '总体情况', variants: ['总体工作情况', '基本情况', '概述'] },
  { number: 2, title: '主动公开政府信息情况', variants: ['行政机关主动公开政府信息情况'] },
  { number: 3, title: '收到和处理政府信息公开申请情况', variants: ['依申请公开情况'] },
  {
    number: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    variants: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '政府信息公开行政复议和行政诉讼情况'],
  },
  {
    number: 5,
    title: '存在的主要问题及改进情况',
    variants: ['政府信息公开工作存在的主要问题及改进情况', '存在的问题及改进措施'],
  },
  { number: 6, title: '其他需要报告的事项', variants: ['其他报告事项', '需要说明的事项'] },
] as const;
