/** The texts of deciding on findings, in Chinese; en-review.ts has the same keys. */
export const zhReview = {
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
