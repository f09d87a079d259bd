import type { SourceDocument } from '@gongkai/document-reading';
import { applicationCell, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport, Figure } from '@gongkai/report-model';

import { recognise } from '../recognise.js';

/** The report in a document that must be one. */
export function readReport(document: SourceDocument): AnnualReport {
  const reading = recognise(document);
  if (reading.kind !== 'annual-report') throw new Error(`taken for ${reading.documentKind}: ${reading.reason}`);
  return reading;
}

/** A row of table three: values, or the state of what is no number. */
export function rowOf(report: AnnualReport, row: string): (number | Figure['state'] | null)[] {
  return EDITIONS['2021'].applicationColumns.map(({ key }) => said(report.cells[applicationCell(row, key)]));
}

export function said(figure: Figure | undefined): number | Figure['state'] | null {
  return figure?.state === 'number' ? figure.value : (figure?.state ?? null);
}

/** The printed texts of all cells that are in the document. */
export function rawOf(report: AnnualReport): Record<string, string> {
  const found = Object.entries(report.cells).filter(([, { state }]) => state !== 'missing');
  return Object.fromEntries(found.map(([key, { raw }]) => [key, raw]));
}

export const codesOf = ({ notices }: AnnualReport) => notices.map(({ code }) => code);
