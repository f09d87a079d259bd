import { cellLabel, EDITIONS } from '@gongkai/report-form';
import { type Edition, type Finding, type Place, SEVERITY_TITLES, VERDICT_TITLES } from '@gongkai/report-model';

import { dayInShanghai, sampleMark } from '../heading.js';
import type { Sheet } from '../sheet.js';
import type { AgencyNamed } from './agency.js';

const STATES = { new: '新', open: '未解决', solved: '已解决' } as const;
const DECISIONS = { confirmed: '已确认', dismissed: '不成立', reopened: '撤销认定', commented: '意见' } as const;

/** A finding with what its rule says of itself. */
export interface FindingsSheetRow extends Omit<Finding, 'subject'> {
  readonly title: { readonly zh: string };
  readonly basis: string;
  /** `new`: first seen when the report was checked last. */
  readonly state: keyof typeof STATES;
  /** When it was first seen, ISO 8601. */
  readonly since: string;
  readonly decision: { readonly kind: keyof typeof DECISIONS; readonly text: string } | null;
}

export interface FindingsSheetOf {
  readonly agency: AgencyNamed;
  readonly year: number;
  readonly edition: Edition | null;
  /** Null where the figures were imported without a document. */
  readonly fileName: string | null;
  readonly rows: readonly FindingsSheetRow[];
  readonly exportedAt: Date;
}

export function findingsSheet(of: FindingsSheetOf): Sheet<FindingsSheetRow> {
  const title = `${of.agency.name}${of.year}年度报告核对结果`;
  const errors = of.rows.filter(isOpenError).length;
  return {
    title,
    heading: {
      scope: '',
      years: [of.year],
      source: of.fileName ?? '导入的数字，没有文件',
      exportedAt: of.exportedAt,
      notes: [`共 ${of.rows.length} 条，其中须改正的错误 ${errors} 条`],
      sample: of.agency.sample,
    },
    columns: [
      { title: '规则编号', kind: 'text', value: ({ catalogue }) => catalogue },
      { title: '规则', kind: 'text', value: (row) => row.title.zh },
      { title: '级别', kind: 'text', value: ({ severity }) => SEVERITY_TITLES[severity].zh },
      { title: '结论', kind: 'text', value: ({ verdict }) => VERDICT_TITLES[verdict].zh },
      { title: '说明', kind: 'text', value: ({ message }) => message.zh },
      { title: '对照值', kind: 'text', value: ({ expected }) => expected },
      { title: '报告中为', kind: 'text', value: ({ found }) => found },
      { title: '单元格', kind: 'text', value: ({ cells }) => cells.map((key) => labelOf(of.edition, key)).join('；') },
      { title: '位置', kind: 'text', value: ({ at }) => at.map(placeInWords).join('；') },
      { title: '怎么办', kind: 'text', value: ({ suggestion }) => suggestion.zh },
      { title: '依据', kind: 'text', value: ({ basis }) => basis },
      { title: '同时违反', kind: 'text', value: ({ also }) => also.join('；') },
      { title: '状态', kind: 'text', value: ({ state }) => STATES[state] },
      { title: '首次发现', kind: 'text', value: ({ since }) => dayInShanghai(since) },
      { title: '认定', kind: 'text', value: ({ decision }) => (decision === null ? null : DECISIONS[decision.kind]) },
      { title: '认定的理由', kind: 'text', value: ({ decision }) => decision?.text ?? null },
      { title: '数据性质', kind: 'text', value: () => sampleMark(of.agency) },
    ],
    rows: of.rows,
  };
}

function isOpenError({ severity, verdict, decision }: FindingsSheetRow): boolean {
  return severity === 'error' && verdict === 'violated' && decision?.kind !== 'dismissed';
}

function labelOf(edition: Edition | null, key: string): string {
  return edition === null ? key : cellLabel(EDITIONS[edition], key);
}

const PARTS = [
  ['page', '页'],
  ['table', '表'],
  ['row', '行'],
  ['column', '列'],
  ['line', '行'],
  ['block', '段'],
] as const satisfies readonly (readonly [keyof Place, string])[];

/** 第2表第3行第4列: the parts that a person can count. */
function placeInWords(place: Place): string {
  const parts = place.table === undefined ? PARTS : PARTS.filter(([part]) => part !== 'block' && part !== 'line');
  return parts.flatMap(([part, word]) => (place[part] === undefined ? [] : [`第${place[part]}${word}`])).join('');
}
