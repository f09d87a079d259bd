import { unpackDocuments } from '@gongkai/document-reading';
import { AppError } from '@gongkai/outcome';
import type { AnnualReport, UnreadableDocument } from '@gongkai/report-model';
import { readReport, type ReportResult } from '@gongkai/report-pipeline';

import { FileProblem, type Io, type Language } from './io.js';

/** A document that was asked for. */
export interface NamedResult {
  /** As it was asked for; of a document in a zip file: `x.zip/name`. */
  readonly file: string;
  readonly result: ReportResult;
}

/** A document with its bytes, or why there are none. */
type NamedBytes = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly result: ReportResult });

/**
 * The whole way from a path to findings, one document after the other: of a zip
 * file, each document in it. A file that is not there is an unreadable document
 * like any other.
 */
export async function* readFiles(
  path: string,
  io: Io,
  language: Language,
  previous?: AnnualReport,
): AsyncGenerator<NamedResult> {
  for (const named of await documentsAt(path, io, language)) {
    const { file } = named;
    const options = previous === undefined ? {} : { previous };
    yield { file, result: 'bytes' in named ? await readReport(named.bytes, options) : named.result };
  }
}

/** The one document at a path; a zip file counts as one if it holds one. */
export async function readFile(path: string, io: Io, language: Language): Promise<ReportResult> {
  try {
    return await readReport(await io.readBytes(path));
  } catch (error) {
    return unreadableFile(error, language);
  }
}

async function documentsAt(path: string, io: Io, language: Language): Promise<NamedBytes[]> {
  try {
    const bytes = await io.readBytes(path);
    const packed = await unpackDocuments(bytes);
    if (packed.length === 0) return [{ file: path, bytes }];
    return packed.map((document): NamedBytes => {
      const file = `${path}/${document.name}`;
      return 'bytes' in document ? { file, bytes: document.bytes } : { file, result: unreadable(document.error) };
    });
  } catch (error) {
    return [{ file: path, result: unreadableFile(error, language) }];
  }
}

function unreadableFile(error: unknown, language: Language): ReportResult {
  if (error instanceof AppError) return unreadable(error);
  if (!(error instanceof FileProblem)) throw error;
  return unreadable({ code: 'file-unreadable', message: error.reason[language] });
}

function unreadable({ code, message }: { readonly code: string; readonly message: string }): ReportResult {
  const reading: UnreadableDocument = { kind: 'unreadable', code, reason: message, notices: [] };
  return { document: null, reading, findings: [] };
}
