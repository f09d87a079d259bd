import type { Block, SourceDocument, Table, TableCell } from '@gongkai/document-reading';
import { applicationCell, challengeCell, type FormEdition, type FormRow } from '@gongkai/report-form';

/** A cell as HTML would write it: text, or text with the rows and columns that it spans. */
export type GridText = string | { text: string; rows?: number; columns?: number };

/** Puts cells into a grid as HTML does: each in the first free column of its row. */
export function grid(rows: readonly (readonly GridText[])[], geometry: Table['geometry'] = 'grid', table = 1): Table {
  const taken = new Set<string>();
  const placed = rows.map((texts, index) => {
    const row = index + 1;
    let column = 1;
    return texts.map((given): TableCell => {
      const { text, rows: rowSpan = 1, columns: columnSpan = 1 } = typeof given === 'string' ? { text: given } : given;
      while (taken.has(`${row},${column}`)) column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${row + down},${column + right}`);
      }
      const at = { block: table, table, row, column, start: 0, end: text.length };
      return { text, row, column, rowSpan, columnSpan, at };
    });
  });
  return { kind: 'table', rows: placed, geometry, at: { block: table, table } };
}

/** The text of a cell of the form; what it does not name is 0. */
export type Figures = Readonly<Record<string, string>>;

const textOf = (figures: Figures, key: string) => figures[key] ?? '0';

export function proactiveRows(form: FormEdition, figures: Figures = {}): GridText[][] {
  const articles = [...new Set(form.proactive.map(({ article }) => article))];
  const width = 4;
  return articles.flatMap((article): GridText[][] => {
    const cells = form.proactive.filter((cell) => cell.article === article);
    const columns = [...new Set(cells.map(({ column }) => column))];
    const span = (text: string, index: number): GridText =>
      index === columns.length - 1 ? { text, columns: width - columns.length } : text;
    return [
      [{ text: article, columns: width }],
      ['信息内容', ...columns.map(span)],
      ...[...new Set(cells.map(({ row }) => row))].map((row) => [
        row,
        ...cells.filter((cell) => cell.row === row).map(({ key }, index) => span(textOf(figures, key), index)),
      ]),
    ];
  });
}

/** The header of table three as the official form merges it. */
export const APPLICATIONS_HEADER: readonly (readonly GridText[])[] = [
  [
    { text: '(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)', rows: 3, columns: 3 },
    { text: '申请人情况', columns: 7 },
  ],
  [
    { text: '自然人', rows: 2 },
    { text: '法人或其他组织', columns: 5 },
    { text: '总计', rows: 2 },
  ],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];

export function applicationRows(form: FormEdition, figures: Figures = {}): GridText[][] {
  const rows = form.applicationRows;
  const last = rows.filter(({ group }) => group !== undefined).length;
  return rows.map((row, index) => [
    ...labelsOf(row, index, rows, last),
    ...form.applicationColumns.map(({ key }) => textOf(figures, applicationCell(row.key, key))),
  ]);
}

const OUTCOMES = '三、本年度办理结果';

function labelsOf(row: FormRow, index: number, rows: readonly FormRow[], outcomes: number): GridText[] {
  const { group, label } = row;
  if (group === undefined) return [{ text: label, columns: 3 }];
  const leads: GridText[] = rows[index - 1]?.group === undefined ? [{ text: OUTCOMES, rows: outcomes }] : [];
  if (group === OUTCOMES) return [...leads, { text: label, columns: 2 }];
  const size = rows.filter((other) => other.group === group).length;
  if (rows[index - 1]?.group !== group) leads.push({ text: group, rows: size });
  return [...leads, label];
}

export function challengeRows(form: FormEdition, figures: Figures = {}): GridText[][] {
  const outcomes = form.challengeOutcomes.map(({ label }) => label);
  return [
    [
      { text: '行政复议', columns: 5 },
      { text: '行政诉讼', columns: 10 },
    ],
    [
      ...outcomes.map((text) => ({ text, rows: 2 })),
      { text: '未经复议直接起诉', columns: 5 },
      { text: '复议后起诉', columns: 5 },
    ],
    [...outcomes, ...outcomes],
    form.challengeForums.flatMap((forum) =>
      form.challengeOutcomes.map(({ key }) => textOf(figures, challengeCell(forum.key, key))),
    ),
  ];
}

export interface ReportTables {
  readonly proactive?: readonly Block[];
  readonly applications?: readonly Block[];
  readonly challenges?: readonly Block[];
}

/** A whole report of 2023 around these tables; those not given are the form's own with zeros. */
export function reportOf(form: FormEdition, tables: ReportTables = {}): SourceDocument {
  const {
    proactive = [grid(proactiveRows(form))],
    applications = [grid([...APPLICATIONS_HEADER, ...applicationRows(form)])],
    challenges = [grid(challengeRows(form))],
  } = tables;
  const blocks: Block[] = [
    ...paragraphs(
      '示例县自然资源局2023年政府信息公开工作年度报告',
      '统计期限自2023年1月1日至2023年12月31日。',
      '一、总体情况',
      '略。',
    ),
    ...paragraphs('二、主动公开政府信息情况'),
    ...proactive,
    ...paragraphs('三、收到和处理政府信息公开申请情况'),
    ...applications,
    ...paragraphs('四、政府信息公开行政复议、行政诉讼情况'),
    ...challenges,
    ...paragraphs('五、存在的主要问题及改进情况', '略。', '六、其他需要报告的事项', '无。'),
  ];
  return { format: 'html', blocks, notices: [] };
}

export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, at: { start: 0, end: text.length } }));
}
