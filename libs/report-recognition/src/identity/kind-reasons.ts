const UPLOAD = '请上传本单位的《政府信息公开工作年度报告》。';

/** What a person is told about a document that is no annual report: what it is, and what to do. */
export const REASONS = {
  'blank-form': '这是一份没有填写的空白年报格式，没有任何数字。请填好本单位的内容后再上传。',
  notice: `这是一份通知、公告或函，不是年度报告。${UPLOAD}`,
  'inspection-bulletin': `这是一份检查、考核情况的通报，不是年度报告。${UPLOAD}`,
  guide: `这是一份政府信息公开指南或办事须知，不是年度报告。${UPLOAD}`,
  catalogue: `这是一份公开目录或事项清单，不是年度报告。${UPLOAD}`,
  'half-year-statistics': '这是一份半年、季度或月度的统计材料，不是全年的年度报告。请上传全年的年度报告。',
  'statistics-table': `这是一份单独的统计表或汇总表，不是年度报告。${UPLOAD}`,
  interpretation: `这是一份政策或报告的解读，不是年度报告本身。${UPLOAD}`,
  news: `这是一篇工作动态或新闻报道，不是年度报告。${UPLOAD}`,
  'university-report':
    '这是一份学校的信息公开年度报告，按《高等学校信息公开办法》等编制，不是行政机关的政府信息公开工作年度报告。请报送主管教育部门，不要上传到这里。',
  'public-institution-report':
    '这是一份公共企事业单位的信息公开年度报告，不是行政机关的政府信息公开工作年度报告。请报送其行业主管部门，不要上传到这里。',
  'work-summary': `这是一份工作总结，不是按规定格式编写的年度报告。${UPLOAD}`,
  'work-plan': `这是一份工作要点、计划或方案，不是年度报告。${UPLOAD}`,
  'self-inspection': `这是一份自查或整改报告，不是年度报告。${UPLOAD}`,
  'application-form': `这是一份政府信息公开申请表，不是年度报告。${UPLOAD}`,
  reply: `这是一份对政府信息公开申请的答复或告知，不是年度报告。答复可能含有个人信息，请勿上传；${UPLOAD}`,
  decision: `这是一份复议、处罚或裁判文书，不是年度报告。文书可能含有个人信息，请勿上传；${UPLOAD}`,
  budget: `这是一份预算或决算公开材料，不是年度报告。${UPLOAD}`,
  'rule-of-law-report': `这是一份法治政府建设年度报告，不是政府信息公开的年度报告。${UPLOAD}`,
  'government-work-report': `这是一份政府工作报告，不是政府信息公开的年度报告。${UPLOAD}`,
  'website-report': `这是一份政府网站工作年度报表，不是政府信息公开的年度报告。${UPLOAD}`,
  'statistical-bulletin': `这是一份统计公报，不是政府信息公开的年度报告。${UPLOAD}`,
  'other-annual-report': `这是一份别的工作的年度报告，不是政府信息公开的年度报告。${UPLOAD}`,
  regulation: `这是一份法规、制度或规范性文件，不是年度报告。${UPLOAD}`,
  contract: `这是一份合同或招标采购文件，不是年度报告。${UPLOAD}`,
  minutes: `这是一份会议纪要或记录，不是年度报告。${UPLOAD}`,
  'personnel-notice': `这是一份人事任免、招聘的公示或名单，不是年度报告。${UPLOAD}`,
  'public-notice': `这是一份公示，不是年度报告。${UPLOAD}`,
  speech: `这是一份讲话或发言稿，不是年度报告。${UPLOAD}`,
  profile: `这是一份机构职能或领导简介，不是年度报告。${UPLOAD}`,
  resume: `这是一份个人简历，不是年度报告。简历含有个人信息，请勿上传；${UPLOAD}`,
  unknown: '看不出这是政府信息公开工作年度报告：没有年报的标题，也没有规定格式的章节和表格。请检查是否传错了文件。',
} as const;

export type OtherKind = keyof typeof REASONS;
