import { type Figure, readFigure } from '@gongkai/report-model';
import type { ReportResult } from '@gongkai/report-pipeline';
import { type MutatedDocument, type SampleFormat, sampleProvince } from '@gongkai/sample-province';

import { tellingOf } from './telling.js';

const YEARS = [2020, 2021, 2022, 2023];

/** Near: a notice names the row, or a finding the cell. Elsewhere: something is said of the report, not of that row. */
export const MUTATED_FATES = [
  'right',
  'missing told',
  'missing untold',
  'wrong told near',
  'wrong told elsewhere',
  'wrong in silence',
] as const;
export type MutatedFate = (typeof MUTATED_FATES)[number];

export interface Mutant {
  readonly path: string;
  readonly format: SampleFormat;
  readonly document: MutatedDocument;
}

/** So many reports of a province, each with one thing gone wrong. */
export function* mutants(count: number, seed: number): Generator<Mutant> {
  const agencies = Math.min(200, Math.ceil(count / YEARS.length) + 1);
  const { documents } = sampleProvince({ seed, years: YEARS, agencies, faultShare: 0 });
  for (let index = 0; index < count; index += 1) {
    const document = documents[index % documents.length];
    if (!document) throw new Error('The province has no documents');
    const variant = Math.floor(index / documents.length);
    const path = `${document.fileName} ${variant}`;
    yield { path, format: document.format, document: document.mutated(variant) };
  }
}

/** What became of each figure of a mutant, and a line for each that is neither right nor told to be missing. */
export function judgeMutant({ path, document }: Mutant, result: ReportResult): { fates: MutatedFate[]; bad: string[] } {
  const judged = Object.entries(document.cells).map(([key, printed]) => {
    const fate = fateOf(key, printed, result);
    const line = `${fate}: ${path} ${document.mutation} ${key}: ${printed ?? 'lost'} ${foundIn(result, key)}`;
    return { fate, line };
  });
  const bad = judged.filter(({ fate }) => fate !== 'right' && fate !== 'missing told');
  return { fates: judged.map(({ fate }) => fate), bad: bad.map(({ line }) => line) };
}

function foundIn({ reading }: ReportResult, key: string): string {
  return reading.kind === 'annual-report' ? String(reading.cells[key]?.value) : reading.kind;
}

function fateOf(key: string, printed: string | null, { reading, findings }: ReportResult): MutatedFate {
  if (reading.kind !== 'annual-report') return 'missing told';
  const figure: Figure | undefined = reading.cells[key];
  const expected = printed === null ? null : readFigure(printed, {}).value;
  const found = figure?.value ?? null;
  if (found === expected) return 'right';
  const telling = tellingOf(key, reading, findings);
  if (found === null) return telling === 'near' ? 'missing told' : 'missing untold';
  return telling === 'near' ? 'wrong told near' : telling === 'elsewhere' ? 'wrong told elsewhere' : 'wrong in silence';
}
