import type { AnnualReport, CellKey, Wording } from '@gongkai/report-model';

import type { CheckContext, Subordinate } from '../context/check-context.js';
import { countOf } from './count-range.js';
import type { Complaint } from '../kinds/report-rule.js';
import { labelOf, listed, namesInWords } from '../words/words.js';

/** What a government printed in a cell, and what the agencies below it come to. */
interface Comparison {
  readonly key: CellKey;
  readonly whole: number;
  readonly parts: number;
}

/** The agencies below, where the report is of a government that has some. */
export function partsOf({ subordinates = [] }: CheckContext): readonly Subordinate[] {
  return subordinates;
}

export function missingParts(context: CheckContext): readonly Subordinate[] {
  return partsOf(context).filter(({ counts }) => counts === null);
}

/**
 * The cells in which the whole and its parts disagree. A part without a number
 * counts for nothing: as long as one is lacking, the whole may only be larger.
 */
export function disagreements(report: AnnualReport, context: CheckContext, keys: readonly CellKey[]): Comparison[] {
  const reported = partsOf(context).flatMap(({ counts }) => counts ?? []);
  if (reported.length === 0) return [];
  const isComplete = missingParts(context).length === 0;
  return keys.flatMap((key) => {
    const whole = countOf(report, key);
    if (whole === null) return [];
    const known = reported.flatMap((counts) => counts.get(key) ?? []);
    const parts = Number(known.reduce((sum, count) => sum + count, 0).toFixed(6));
    const mayBeLarger = !isComplete || known.length < reported.length;
    return whole === parts || (whole > parts && mayBeLarger) ? [] : [{ key, whole, parts }];
  });
}

/** One complaint about all of them; null where there are none. */
export function complaintOf(
  report: AnnualReport,
  context: CheckContext,
  found: readonly Comparison[],
): Pick<Complaint, 'message' | 'cells' | 'expected' | 'found'> | null {
  const [first] = found;
  if (first === undefined) return null;
  const cells = listed(
    found.map(({ key, whole, parts }) => inWords(labelOf(report, key), whole, parts)),
    { zh: '；', en: '; ' },
  );
  const [parts, missing] = [partsOf(context), missingParts(context)];
  const names = namesInWords(missing);
  const lacking =
    missing.length === 0
      ? { zh: '所属单位的年报已经齐全', en: 'all of their reports have come' }
      : {
          zh: `还缺 ${missing.length} 个单位的年报（${names.zh}）`,
          en: `${missing.length} reports have not come (${names.en})`,
        };
  return {
    message: {
      zh: `${cells.zh}。所属单位 ${parts.length} 个，${lacking.zh}。`,
      en: `${cells.en}. There are ${parts.length} agencies below; ${lacking.en}.`,
    },
    cells: found.map(({ key }) => key),
    expected: first.parts,
    found: first.whole,
  };
}

function inWords({ zh, en }: Wording, whole: number, parts: number): Wording {
  return {
    zh: `${zh}填 ${whole}，所属单位合计 ${parts}`,
    en: `${en} is ${whole}, the agencies below come to ${parts}`,
  };
}
