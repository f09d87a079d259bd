import { cellLabel, EDITIONS } from '@gongkai/report-form';
import type { Edition, Finding, Place } from '@gongkai/report-model';

import { heading, sampleMark } from '../heading.js';
import type { Sheet } from '../sheet.js';
import type { AgencyNamed } from './agency.js';

const SEVERITIES = { error: '错误', warning: '提醒', info: '提示' } as const;
const VERDICTS = { violated: '不符合', unverifiable: '无法核实' } as const;

/** A finding with what its rule says of itself. */
export interface FindingsSheetRow extends Omit<Finding, 'subject'> {
  readonly title: { readonly zh: string };
  readonly basis: string;
}

export interface FindingsSheetOf {
  readonly agency: AgencyNamed;
  readonly year: number;
  readonly edition: Edition | null;
  readonly fileName: string;
  readonly rows: readonly FindingsSheetRow[];
  readonly exportedAt: Date;
}

export function findingsSheet(of: FindingsSheetOf): Sheet<FindingsSheetRow> {
  const title = `${of.agency.name}${of.year}年度报告核查结果`;
  const errors = of.rows.filter(({ severity, verdict }) => severity === 'error' && verdict === 'violated').length;
  return {
    title,
    heading: heading({
      question: title,
      exportedAt: of.exportedAt,
      notes: [`文件：${of.fileName}`, `共 ${of.rows.length} 条，其中须改正的错误 ${errors} 条`],
      sample: of.agency.sample,
    }),
    columns: [
      { title: '规则编号', kind: 'text', value: ({ catalogue }) => catalogue },
      { title: '规则', kind: 'text', value: (row) => row.title.zh },
      { title: '级别', kind: 'text', value: ({ severity }) => SEVERITIES[severity] },
      { title: '结论', kind: 'text', value: ({ verdict }) => VERDICTS[verdict] },
      { title: '说明', kind: 'text', value: ({ message }) => message.zh },
      { title: '对照值', kind: 'text', value: ({ expected }) => expected },
      { title: '报告中为', kind: 'text', value: ({ found }) => found },
      { title: '单元格', kind: 'text', value: ({ cells }) => cells.map((key) => labelOf(of.edition, key)).join('；') },
      { title: '位置', kind: 'text', value: ({ at }) => at.map(placeInWords).join('；') },
      { title: '怎么办', kind: 'text', value: ({ suggestion }) => suggestion.zh },
      { title: '依据', kind: 'text', value: ({ basis }) => basis },
      { title: '同时违反', kind: 'text', value: ({ also }) => also.join('；') },
      { title: '数据性质', kind: 'text', value: () => sampleMark(of.agency) },
    ],
    rows: of.rows,
  };
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
