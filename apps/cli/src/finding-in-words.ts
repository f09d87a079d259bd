import { ALL_RULES, type Rule } from '@gongkai/consistency-rules';
import { cellLabel, EDITIONS } from '@gongkai/report-form';
import { type Edition, type Finding, type Severity, SEVERITY_TITLES, VERDICT_TITLES } from '@gongkai/report-model';

import type { Language } from './io.js';
import { placeInWords } from './words.js';

const RULES: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** A finding as a person reads it at the command line: what is required, what is wrong, where, why, and how to mend it. */
export function findingInWords(finding: Finding, edition: Edition | null, language: Language): string {
  const words = LABELS[language];
  const severity = SEVERITY_TITLES[finding.severity][language];
  const verdict = finding.verdict === 'unverifiable' ? ` ${VERDICT_TITLES.unverifiable[language]}` : '';
  const lines = [
    `[${severity}${verdict}] ${titled(finding.rule, language)}`,
    `  ${finding.message[language]}`,
    ...listed(
      words.cells,
      finding.cells.map((key) => (edition === null ? key : cellLabel(EDITIONS[edition], key))),
      language,
    ),
    ...listed(
      words.places,
      finding.at.map((place) => placeInWords(place, language)),
      language,
    ),
    ...listed(
      words.also,
      finding.also.map((code) => titled(code, language)),
      language,
    ),
    ...listed(words.basis, [RULES.get(finding.rule)?.basis ?? ''], language),
    `  ${words.suggestion}${finding.suggestion[language]}`,
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Those of one severity stay in the order of the checks. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** 合计：错误 1，提醒 4，提示 5 — or that there is nothing. */
export function totalsInWords(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return language === 'zh' ? '没有发现问题' : 'nothing found';
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_TITLES[severity][language]} ${count}`;
  });
  return `${LABELS[language].totals}${counts.join(language === 'zh' ? '，' : ', ')}`;
}

const LABELS = {
  zh: {
    cells: '格子：',
    places: '位置：',
    also: '同一原因还违反：',
    basis: '依据：',
    suggestion: '怎么办：',
    totals: '合计：',
  },
  en: {
    cells: 'Cells: ',
    places: 'Places: ',
    also: 'The same cause breaks: ',
    basis: 'Stands on: ',
    suggestion: 'What to do: ',
    totals: 'Total: ',
  },
} as const;

const SHOWN = 8;

const SEVERITIES = Object.keys(SEVERITY_TITLES) as Severity[];

/** NT-02 说没有收到申请的，表三新收为零 */
function titled(code: string, language: Language): string {
  const rule = RULES.get(code);
  return rule === undefined ? code : `${rule.catalogue} ${rule.title[language]}`;
}

/** One line of what there is, cut where it is long; no line where there is nothing. */
function listed(label: string, words: readonly string[], language: Language): string[] {
  const distinct = [...new Set(words)].filter((word) => word !== '');
  if (distinct.length === 0) return [];
  const more = distinct.length > SHOWN ? ` … (${distinct.length})` : '';
  return [`  ${label}${distinct.slice(0, SHOWN).join(language === 'zh' ? '、' : ', ')}${more}`];
}
