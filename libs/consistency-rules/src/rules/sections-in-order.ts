import { SECTIONS } from '@gongkai/report-form';
import type { AnnualReport, Wording } from '@gongkai/report-model';

import type { Complaint, ReportRule } from '../kinds/report-rule.js';
import { listed, quoted } from '../words/words.js';

/** The sections that are tables, with the beginning of the names of their cells. */
const TABLES: Readonly<Record<number, string>> = { 2: 'proactive.', 3: 'applications.', 4: 'challenges.' };
const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The law lists what a report holds; a section that is not there was not reported on. */
export const sectionsInOrder: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'sections-in-order',
  catalogue: 'ST-01',
  title: { zh: '六个部分齐全，顺序不变', en: 'The six sections are there, in their order' },
  basis: '条例第五十条和国家统一的年度报告格式：年度报告由六个部分组成',
  advice: {
    zh: '请按格式补上缺少的部分及其标题，并按一至六的顺序排列；没有内容的也要写明没有。',
    en: 'Add the missing sections with their headings, in the order of the form; say so where there is nothing to report.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => complaintOfMissing(report) ?? complaintOfOrder(report),
};

function complaintOfMissing(report: AnnualReport): Complaint | null {
  const there = new Set(report.sections.map(({ number }) => number));
  const missing = SECTIONS.filter(({ number }) => !there.has(number) && !isToldOfTable(report, number));
  if (missing.length === 0) return null;
  const names = listed(missing.map(({ number, title }) => nameOf(number, title)));
  return {
    message: {
      zh: `文件里没有找到 ${missing.length} 个部分的标题：${names.zh}。`,
      en: `No heading was found for ${missing.length} of the six sections: ${names.en}.`,
    },
    expected: SECTIONS.length,
    found: SECTIONS.length - missing.length,
    severity: missing.some(({ number }) => isLost(report, number)) ? 'error' : 'warning',
  };
}

/** A table that is nowhere in the document has a finding of its own. */
function isToldOfTable(report: AnnualReport, section: number): boolean {
  return report.edition !== null && section in TABLES && !hasTable(report, section);
}

/** Neither heading nor table: a table whose heading alone is missing is still reported. */
function isLost(report: AnnualReport, section: number): boolean {
  return section in TABLES && !hasTable(report, section);
}

function hasTable({ cells }: AnnualReport, section: number): boolean {
  const prefix = TABLES[section] ?? '';
  return Object.entries(cells).some(([key, { state }]) => key.startsWith(prefix) && state !== 'missing');
}

function complaintOfOrder({ sections }: AnnualReport): Complaint | null {
  // The sheets of a workbook may lie in any order.
  const late = sections.find(({ number, at }, index) => {
    const before = sections[index - 1];
    return before !== undefined && number < before.number && at.table === before.at.table;
  });
  if (late === undefined) return null;
  const before = sections[sections.indexOf(late) - 1] ?? late;
  const [title, other] = [late, before].map((section) => quoted({ text: section.title }));
  return {
    message: {
      zh: `${title}排在${other}之后，与格式的顺序不同。`,
      en: `${title} stands after ${other}, which is not the order of the form.`,
    },
    expected: null,
    found: sections.map(({ number }) => NUMERALS[number - 1]).join('、'),
    mentions: [late, before].map((section) => ({ text: section.title, at: section.at })),
    severity: 'warning',
  };
}

function nameOf(number: number, title: string): Wording {
  const name = `“${NUMERALS[number - 1] ?? ''}、${title}”`;
  return { zh: name, en: name };
}
