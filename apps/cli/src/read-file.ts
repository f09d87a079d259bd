import type { AnnualReport, UnreadableDocument } from '@gongkai/report-model';
import { readReport, type ReportResult } from '@gongkai/report-pipeline';

import { FileProblem, type Io, type Language } from './io.js';

/** The whole way from a path to findings; a file that is not there is an unreadable document like any other. */
export async function readFile(
  path: string,
  io: Io,
  language: Language,
  previous?: AnnualReport,
): Promise<ReportResult> {
  try {
    const bytes = await io.readBytes(path);
    return await readReport(bytes, previous === undefined ? {} : { previous });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { document: null, reading: unreadable(error.reason[language]), findings: [] };
  }
}

function unreadable(reason: string): UnreadableDocument {
  return { kind: 'unreadable', code: 'file-unreadable', reason, notices: [] };
}
