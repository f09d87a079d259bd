import { SEVERITY_TITLES, VERDICT_TITLES } from '@gongkai/report-model';

import { titlesIn } from './titles-in.js';

/** The texts of findings and of deciding on them, in Chinese; en-findings.ts has the same keys. */
export const zhFindings = {
  findings: {
    title: '核对结果',
    lists: '核对结果与读取内容',
    list: { findings: '核对结果', facts: '文中数据', items: '问题与措施' },
    ...titlesIn('zh', SEVERITY_TITLES),
    none: '没有错误和提醒',
    counts: '错误 {{errors}}，提醒 {{warnings}}',
    allGood: '各项核对均未发现问题。',
    norm: '要求：{{title}}',
    unverifiable: VERDICT_TITLES.unverifiable.zh,
    basis: '依据',
    suggestion: '建议',
    numbers: '数值',
    expectedFound: '报告中为 {{found}}，对照值 {{expected}}',
    foundOnly: '报告中为 {{found}}',
    unknown: '不详',
    others: '雷同的年报',
    also: '同因规则',
  },
  review: {
    state: { new: '新', open: '未解决', solved: '已解决' },
    since: '{{moment}} 起',
    solvedAt: '{{moment}} 起不再出现',
    kind: { confirmed: '已确认', dismissed: '不成立', reopened: '撤销认定', commented: '意见' },
    decision: '认定',
    nobody: '账号已删除',
    actions: '处理这条核对结果',
    confirm: '确认',
    dismiss: '不成立…',
    takeBack: { confirmed: '撤销确认', dismissed: '撤销不成立' },
    comment: '意见',
    history: '处理记录',
    none: '还没有处理记录。',
    words: { dismissed: '不成立的理由（必填）', commented: '意见' },
    send: { dismissed: '认定不成立', commented: '提交意见' },
    cancel: '取消',
    keys: 'Ctrl+Enter 提交，Esc 取消',
    rule: '规则 {{number}}',
    showSolved: '显示已解决的',
  },
};
