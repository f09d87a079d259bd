import type { Edition } from '@gongkai/report-model';

import { remembering } from '../remembering.js';
import { isFigure, partsOf } from './cells.js';
import { core } from './label.js';
import type { Region } from './regions.js';

/** Labels of table two that only one edition has. Block 九 is not among them: some keep it in the form of 2021. */
const PROACTIVE: Readonly<Record<Edition, RegExp>> = {
  '2021': /制发件数|废止件数|现行有效|^本年处理决定|收费金额/u,
  '2019': /新制作|新公开|对外公开总数|上一年项目|本年增减|对外管理服务/u,
};

/** Table three: 其他处理 is three rows since 2021. */
const THREE_ROWS = /逾期不补正|逾期未按收费通知/u;

const editionOfLabel = remembering((text): Edition | null => {
  const label = core(text);
  if (PROACTIVE['2021'].test(label)) return '2021';
  return PROACTIVE['2019'].test(label) ? '2019' : null;
});

/** The edition that the labels tell, whatever the year: those of table two first, else those of table three. */
export function editionByLabels(regions: readonly Region[]): Edition | null {
  const told = textsOf(regions, 'proactive').map(editionOfLabel);
  const lead = count(told, '2021') - count(told, '2019');
  if (lead !== 0) return lead > 0 ? '2021' : '2019';
  if (textsOf(regions, 'applications').some((text) => THREE_ROWS.test(text))) return '2021';
  return hasOneRow(regions) ? '2019' : null;
}

function textsOf(regions: readonly Region[], kind: Region['kind']): string[] {
  return regions.filter((region) => region.kind === kind).flatMap(({ rows }) => rows.flat().map(({ text }) => text));
}

function count(editions: readonly (Edition | null)[], wanted: Edition): number {
  return editions.filter((edition) => edition === wanted).length;
}

/** 其他处理 is the last label in front of figures: a row, not the name of a group. */
function hasOneRow(regions: readonly Region[]): boolean {
  return regions.some(
    ({ kind, rows }) =>
      kind === 'applications' &&
      rows.some((row) => row.some(isFigure) && core(partsOf(row).names.at(-1) ?? '') === '其他处理'),
  );
}
