import { extname } from 'node:path';

import { applications, cell } from '../form.mjs';
import { leadingCellsLost } from '../flat.mjs';
import { reprinted } from '../layouts.mjs';
import { reportOf } from '../report.mjs';
import { WRITERS } from '../sample.mjs';
import { BUREAU, SPECIALTIES } from '../stories.mjs';
import { toWpsDocx } from '../wps-docx.mjs';

/** The form as the authority hands it out: no agency, no year, nothing filled in. */
function blankForm(story) {
  const blank = {
    ...story,
    agency: 'XX县XX局',
    year: 'XXXX',
    figures: {},
    overview: ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障'],
    problems: [],
    measures: [],
    other: [],
  };
  return reprinted(() => '')(reportOf(blank));
}

const paragraph = (text) => ({ kind: 'paragraph', text });

/** A notice with the blank form attached to it. */
const noticeWithForm = () => [
  { kind: 'title', text: '关于编制2024年政府信息公开工作年度报告的通知' },
  paragraph('各乡镇人民政府，县直各部门：'),
  paragraph('请按照附件格式编制本单位年度报告，于1月20日前报县政府办公室。'),
  paragraph('示例县人民政府办公室'),
  paragraph('2024年12月25日'),
  paragraph('附件：年度报告格式'),
  ...blankForm(BUREAU).slice(1),
];

/** A table that is like the form's only in that it has rows and figures. */
const otherTable = () => [
  { kind: 'title', text: '清河湾镇2023年农作物播种面积统计表' },
  {
    kind: 'table',
    widths: [40, 20, 20, 20],
    rows: [
      [cell('作物'), cell('面积（亩）'), cell('总产（吨）'), cell('比上年')],
      ...[
        ['玉米', '12860', '7716', '3.1%'],
        ['荞麦', '4100', '410', '-2.0%'],
        ['马铃薯', '3350', '5025', '0.6%'],
        ['总计', '20310', '13151', '1.8%'],
      ].map((row) => row.map((text) => cell(text))),
    ],
  },
];

/** Applications by town, for the county's own book-keeping. */
const countyLedger = () => {
  const counts = applications({ received: { naturalPerson: 3 }, outcomes: { granted: { naturalPerson: 3 } } });
  const total = String(counts['applications.newlyReceived.total']);
  return [
    { kind: 'title', text: '示例县2023年政府信息公开申请办理情况汇总表' },
    {
      kind: 'table',
      widths: [40, 30, 30],
      rows: [
        [cell('单位'), cell('收到申请（件）'), cell('办结（件）')],
        [cell('清河湾镇'), cell(total), cell(total)],
        [cell('石岗镇'), cell('5'), cell('4')],
        [cell('长桥街道'), cell('0'), cell('0')],
      ],
    },
  ];
};

async function other(name, documentKind, blocks, write = WRITERS[extname(name)]) {
  return { name: `other-documents/${name}`, bytes: Buffer.from(await write(blocks)), expected: { kind: 'other', documentKind } };
}

export const blankForms = () => [
  other('blank-form/form-of-2021.docx', 'blank-form', blankForm(BUREAU)),
  other('blank-form/form-of-2021-sheet.xlsx', 'blank-form', blankForm(BUREAU)),
  other('blank-form/form-of-2021-wps.docx', 'blank-form', blankForm(BUREAU), toWpsDocx),
  other('blank-form/form-of-2019.html', 'blank-form', blankForm(SPECIALTIES)),
  other('blank-form/form-of-2019.txt', 'blank-form', blankForm(SPECIALTIES), leadingCellsLost),
  other('notice/with-the-blank-form.docx', 'notice', noticeWithForm()),
  other('statistics-table/crops.xlsx', 'statistics-table', otherTable()),
  other('statistics-table/applications-by-town.docx', 'statistics-table', countyLedger()),
];
