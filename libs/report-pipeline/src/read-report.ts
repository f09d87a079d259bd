import { checkReport, type RequiredWording } from '@gongkai/consistency-rules';
import { readDocument, type ReadOptions, type SourceDocument } from '@gongkai/document-reading';
import { AppError } from '@gongkai/outcome';
import type { AnnualReport, Finding, Reading, UnreadableDocument } from '@gongkai/report-model';
import { recognise } from '@gongkai/report-recognition';

export interface ReportOptions extends ReadOptions {
  /** The same agency's report of the year before: what it carried forward is compared. */
  readonly previous?: AnnualReport;
  /** The terms that the province has listed, with the wrong forms to look for. */
  readonly wordings?: readonly RequiredWording[];
}

export interface ReportResult {
  /** The document as it was read; null when it could not be. */
  readonly document: SourceDocument | null;
  readonly reading: Reading;
  /** Empty unless the reading is an annual report. */
  readonly findings: readonly Finding[];
}

/**
 * The whole way from bytes to findings. Needs no server: the worker, the command
 * line and the browser run the same. A bad document is an `unreadable` reading,
 * never an error.
 */
export async function readReport(bytes: Uint8Array, options: ReportOptions = {}): Promise<ReportResult> {
  const { previous, wordings = [], ...readOptions } = options;
  try {
    const document = await readDocument(bytes, readOptions);
    const reading = recognise(document);
    if (reading.kind !== 'annual-report') return { document, reading, findings: [] };
    return { document, reading, findings: checkReport(reading, { wordings, ...(previous && { previous }) }) };
  } catch (error) {
    return { document: null, reading: unreadable(error), findings: [] };
  }
}

function unreadable(error: unknown): UnreadableDocument {
  if (error instanceof AppError) return { kind: 'unreadable', code: error.code, reason: error.message, notices: [] };
  // A fault of ours that this document brought out: its owner is told what to do, the notice tells us what it was.
  return {
    kind: 'unreadable',
    code: 'document-too-complex',
    reason: '文件内容异常，系统没能读完。请把年报正文复制到新的 Word 文档，另存后再上传。',
    notices: [{ code: 'reading-failed', message: String(error) }],
  };
}
