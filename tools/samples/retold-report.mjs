/**
 * One report told once, for every format: what it says and the form as it is
 * printed. The figures are those of a public report of 2023; the sentences are
 * ours, only the form's labels are official.
 */

/** @typedef {{ text: string, columns: number, rows: number }} Cell */
/** @typedef {{ kind: 'title' | 'heading' | 'paragraph', text: string } | { kind: 'table', widths: number[], rows: Cell[][] }} Block */

/** @returns {Cell} */
const cell = (text, columns = 1, rows = 1) => ({ text, columns, rows });
const paragraph = (text) => ({ kind: 'paragraph', text });
const heading = (text) => ({ kind: 'heading', text });

/** Seven counts of table three: one natural person and the total, or none. */
const counts = (people) => [people, 0, 0, 0, 0, 0, people].map((count) => cell(String(count)));

const proactive = {
  kind: 'table',
  widths: [28, 24, 24, 24],
  rows: [
    [cell('第二十条第（一）项', 4)],
    [cell('信息内容'), cell('本年制发件数'), cell('本年废止件数'), cell('现行有效件数')],
    [cell('规章'), cell('0'), cell('0'), cell('0')],
    [cell('行政规范性文件'), cell('0'), cell('0'), cell('0')],
    [cell('第二十条第（五）项', 4)],
    [cell('信息内容'), cell('本年处理决定数量', 3)],
    [cell('行政许可'), cell('0', 3)],
    [cell('第二十条第（六）项', 4)],
    [cell('信息内容'), cell('本年处理决定数量', 3)],
    [cell('行政处罚'), cell('0', 3)],
    [cell('行政强制'), cell('0', 3)],
    [cell('第二十条第（八）项', 4)],
    [cell('信息内容'), cell('本年收费金额（单位：万元）', 3)],
    [cell('行政事业性收费'), cell('0', 3)],
  ],
};

/** A group of reasons: its label stands once, in front of the first. */
const group = (label, items) =>
  items.map(([text, people = 0], index) => [
    ...(index === 0 ? [cell(label, 1, items.length)] : []),
    cell(text),
    ...counts(people),
  ]);

const outcomes = [
  [cell('（一）予以公开', 2), ...counts(0)],
  [cell('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 2), ...counts(0)],
  ...group('（三）不予公开', [
    ['1.属于国家秘密'],
    ['2.其他法律行政法规禁止公开'],
    ['3.危及“三安全一稳定”'],
    ['4.保护第三方合法权益'],
    ['5.属于三类内部事务信息'],
    ['6.属于四类过程性信息'],
    ['7.属于行政执法案卷'],
    ['8.属于行政查询事项'],
  ]),
  ...group('（四）无法提供', [
    ['1.本机关不掌握相关政府信息', 1],
    ['2.没有现成信息需要另行制作'],
    ['3.补正后申请内容仍不明确'],
  ]),
  ...group('（五）不予处理', [
    ['1.信访举报投诉类申请'],
    ['2.重复申请'],
    ['3.要求提供公开出版物'],
    ['4.无正当理由大量反复申请'],
    ['5.要求行政机关确认或重新出具已获取信息'],
  ]),
  ...group('（六）其他处理', [
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['3.其他'],
  ]),
  [cell('（七）总计', 2), ...counts(1)],
];

const applications = {
  kind: 'table',
  widths: [11, 12, 28, 7, 7, 7, 7, 7, 7, 7],
  rows: [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    [cell('商业企业'), cell('科研机构'), cell('社会公益组织'), cell('法律服务机构'), cell('其他')],
    [cell('一、本年新收政府信息公开申请数量', 3), ...counts(1)],
    [cell('二、上年结转政府信息公开申请数量', 3), ...counts(0)],
    ...outcomes.map((row, index) =>
      index === 0 ? [cell('三、本年度办理结果', 1, outcomes.length), ...row] : row,
    ),
    [cell('四、结转下年度继续办理', 3), ...counts(0)],
  ],
};

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const challenges = {
  kind: 'table',
  widths: Array.from({ length: 15 }, () => 6.6),
  rows: [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...RESULTS.map((result) => cell(result, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...RESULTS, ...RESULTS].map((result) => cell(result)),
    Array.from({ length: 15 }, () => cell('0')),
  ],
};

/** @type {readonly Block[]} */
export const REPORT = [
  { kind: 'title', text: '盐池县科学技术局2023年政府信息公开工作年度报告' },
  paragraph(
    '本报告依照《中华人民共和国政府信息公开条例》第五十条和国家统一的年度报告格式编写，所列数据的统计期限为2023年1月1日至2023年12月31日。',
  ),
  heading('一、总体情况'),
  paragraph(
    '（一）主动公开。我局把科技政策、项目申报和资金预决算列为公开重点，当年在县政府门户网站公开信息15条，未发生因公开不当被追究责任的情况。',
  ),
  paragraph('（二）依申请公开。全年收到政府信息公开申请1件，已向申请人说明本机关不掌握该信息，按时答复率100%。'),
  paragraph('（三）政府信息管理。修订了信息发布审核流程，拟公开的文件先审后发，每季度清理一次失效链接。'),
  paragraph('（四）平台建设。目前有两个对外窗口：在政府门户网站公开信息15条，微信公众号发布信息37条。'),
  paragraph(
    '（五）监督保障。由办公室统一登记和督办公开事项；全年共承办政协提案5件，全部办理完成；9月7日举办“政府开放日”活动，请25名群众代表到科技园区参观。',
  ),
  heading('二、主动公开政府信息情况'),
  proactive,
  heading('三、收到和处理政府信息公开申请情况'),
  applications,
  heading('四、政府信息公开行政复议、行政诉讼情况'),
  challenges,
  heading('五、存在的主要问题及改进情况'),
  paragraph('（一）存在的主要问题'),
  paragraph('一是公众号更新不及时，曾连续两周没有新内容。'),
  paragraph('二是经办人员业务不熟，材料偶有差错。'),
  paragraph('三是政策解读形式单一，图表和视频解读很少。'),
  paragraph('（二）改进措施'),
  paragraph('一是加强日常管理，安排专人每周检查并更新政务新媒体。'),
  paragraph('二是加强业务培训，让新到岗人员先学习条例再承办公开工作。'),
  paragraph('三是丰富解读形式，逐步用图解、短视频说明科技政策。'),
  heading('六、其他需要报告的事项'),
  paragraph('1.我局按照县里的年度公开要点，在政府门户网站公开信息15条。'),
  paragraph('2.本年度我局未收到政府信息公开申请，未收取信息处理费。'),
];
