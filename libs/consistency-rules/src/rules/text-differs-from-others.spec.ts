import type { AnnualReport } from '@gongkai/report-model';

import { hashOf } from '../copies/hashes.js';
import { maskedSentences } from '../copies/masked-text.js';
import { maskedSections } from '../copies/text-print.js';
import { testRule } from '../testing/test-rule.js';
import { toldBy } from '../testing/told-by.js';
import { textDiffersFromOthers } from './text-differs-from-others.js';

const OWN = '盐池县科学技术局';
const ALL = [0, 1, 2, 3, 4, 5];
const report = toldBy(OWN, ALL);

function similar(others: readonly AnnualReport[], common: readonly number[] = []) {
  const reports = others.map((other, nth) => ({
    report: `report-${nth}`,
    agency: other.agency ?? '',
    year: other.year ?? 0,
    sections: maskedSections(other),
  }));
  return { similar: { reports, common } };
}

function like(agency: string, year: number, id: string) {
  return { report: id, agency, year, section: 1, similarity: 1, text: wordsOf(report) };
}

/** As it is printed, sentence by sentence. */
function wordsOf({ passages }: AnnualReport): string {
  return passages.flatMap(({ lines }) => lines.map(({ text }) => text.replace('。', ''))).join('。');
}

testRule(textDiffersFromOthers, [
  { name: 'says nothing where nothing is known of others', report, findings: [] },
  {
    name: 'holds where half of it is told otherwise',
    report,
    context: similar([toldBy('西吉县教育局', [0, 1, 2])]),
    findings: [],
  },
  {
    name: 'finds a section with other names and figures in it, and shows the words',
    report,
    context: similar([toldBy('西吉县教育局', ALL, 40)]),
    findings: [
      {
        severity: 'warning',
        verdict: 'violated',
        others: [like('西吉县教育局', 2023, 'report-0')],
      },
    ],
  },
  {
    name: 'finds what was taken from last year’s report of another agency, and names the most alike first',
    report,
    context: similar([toldBy('同心县民政局', [0, 1, 2, 3, 4, 5, 5], 9, 2022), toldBy('西吉县教育局', ALL, 40)]),
    findings: [{ others: [like('西吉县教育局', 2023, 'report-1'), like('同心县民政局', 2022, 'report-0')] }],
  },
  {
    name: 'does not blame who repeats the own words for those who took them last year',
    report,
    context: { ...similar([toldBy('同心县民政局', ALL, 9, 2022)]), previous: toldBy(OWN, ALL, 7, 2022) },
    findings: [],
  },
  {
    name: 'lets sentences stand that everybody uses',
    report,
    context: similar(
      [toldBy('西吉县教育局', ALL)],
      maskedSentences(report).map(({ text }) => hashOf(text)),
    ),
    findings: [],
  },
  {
    name: 'says nothing of a section with hardly any text',
    report: toldBy(OWN, [0]),
    context: similar([toldBy('西吉县教育局', [0])]),
    findings: [],
  },
]);
