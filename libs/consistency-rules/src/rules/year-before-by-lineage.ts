import { readName } from '@gongkai/organisations';
import type { AnnualReport } from '@gongkai/report-model';

import { type CheckContext, type Predecessor, yearBefore } from '../context/check-context.js';
import type { Complaint, ReportRule } from '../kinds/report-rule.js';

/** A reorganised agency goes on from the reports of those whose work it took over, whatever they were called. */
export const yearBeforeByLineage: ReportRule = {
  kind: 'report',
  code: 'year-before-by-lineage',
  catalogue: 'XY-09',
  title: { zh: '机构变动的按沿革衔接', en: 'A reorganised agency follows from its predecessors' },
  basis: '机构合并、更名的，上年结转等数字由承接其职能的机关衔接',
  advice: {
    zh: '请确认上一年度的数字由本机关承接；由几个机关合并而来的，上年数应为各机关之和。',
    en: 'Make sure that last year’s figures passed to this agency; after a merger they are those of all its predecessors.',
  },
  severity: 'info',
  firstYear: 2020,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBefore(report, context);
    if (previous === null) return null;
    const [now, before] = [nameNow(report, context), previous.agency];
    const others = context.predecessors ?? [];
    if (now !== null && others.length > 0) return merged(now, before, others);
    if (now === null || before === null || isSameAgency(now, before, context)) return null;
    const known = (context.agency?.successorOf ?? []).length > 0;
    return {
      message: {
        zh: `上一年度年报的机关是“${before}”，本年度是“${now}”，${known ? '名册记有承接关系' : '名称不同'}：逐年核对以机构沿革为准。`,
        en: `The report of the year before is of “${before}”, this one of “${now}”${known ? ', its successor' : ''}: the years are compared by lineage.`,
      },
      expected: before,
      found: now,
    };
  },
};

/** Says with whose figures this year's are compared, and whose are lacking. */
function merged(now: string, before: string | null, others: readonly Predecessor[]): Complaint {
  const names = [before ?? '?', ...others.map(({ name }) => name)].join('、');
  const missing = others.flatMap(({ name, report }) => (report === null ? [name] : [])).join('、');
  const lacking =
    missing === ''
      ? { zh: '', en: '' }
      : { zh: `${missing}没有上一年度年报，有的数无法核对。`, en: ` ${missing}: no report of the year before.` };
  return {
    message: {
      zh: `“${now}”本年度由这些机关合并而来：${names}。上年结转等数与各机关上一年度之和核对。${lacking.zh}`,
      en: `“${now}” goes on from several agencies this year: ${names}. Its figures are compared with the sums of theirs.${lacking.en}`,
    },
    expected: names,
    found: now,
  };
}

function nameNow({ agency }: AnnualReport, context: CheckContext): string | null {
  return context.agency?.name ?? agency;
}

/** 盐池县科技局 is 盐池县科学技术局; an alias of the roster is the agency as well. */
function isSameAgency(now: string, before: string, { agency }: CheckContext): boolean {
  const known = [now, ...(agency?.aliases ?? [])].map(foldedName);
  return known.includes(foldedName(before));
}

/** 发展改革局 is 发展和改革局. */
function foldedName(printed: string): string {
  const { region, rest } = readName(printed);
  return `${region?.code ?? ''}${rest.replace(/[和与及、]/gu, '')}`;
}
