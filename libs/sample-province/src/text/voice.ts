import { type AgencyVersion, regionOf } from '@gongkai/organisations';

import type { Part, ReportText } from './report-text.js';

type Replacement = readonly [bureau: string, instead: string];

/** The sentences are written as a bureau would say them: here as a government, or its office, says the same. */
export function inVoiceOf(agency: AgencyVersion, text: ReportText): ReportText {
  const replacements = replacementsFor(agency);
  if (replacements.length === 0) return text;
  const said = <T extends { readonly text: string }>(words: T): T => ({
    ...words,
    text: replacements.reduce((spoken, [bureau, instead]) => spoken.replaceAll(bureau, instead), words.text),
  });
  return {
    parts: text.parts.map((part): Part => (part.kind === 'paragraph' ? said(part) : part)),
    statements: text.statements.map(said),
    problems: text.problems.map(said),
    measures: text.measures.map(said),
  };
}

function replacementsFor({ kind, regionCode }: AgencyVersion): readonly Replacement[] {
  const level = regionOf(regionCode)?.name.slice(-1) ?? '县';
  if (kind === 'government-office') return [['我局', '我办']];
  if (kind !== 'government') return [];
  return [
    ['我局', `我${level}`],
    ['本单位', `本${level}`],
    ['办公室', '政府办公室'],
    ['法规科', '司法局'],
    ['信息科', '融媒体中心'],
    ['信息中心', '融媒体中心'],
    ['档案室', '档案馆'],
    ['综合科', '督查室'],
    ['业务科室', '主管部门'],
    ['有关股室', '有关部门'],
    ['股室', '部门'],
    ['科室', '单位'],
  ];
}
