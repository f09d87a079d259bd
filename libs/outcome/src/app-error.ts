/** Every way in which work can be impossible. The API holds a status for each, the pages a sentence for each. */
export const ERROR_CODES = [
  'account-unknown',
  'already-running',
  'agency-not-found',
  'database-unavailable',
  'document-damaged',
  'document-empty',
  'document-encrypted',
  'document-killed',
  'document-scanned',
  'document-too-complex',
  'document-too-large',
  'figures-invalid',
  'finding-not-found',
  'folder-unwritable',
  'format-unsupported',
  'not-allowed',
  'not-signed-in',
  'port-taken',
  'question-invalid',
  'report-not-found',
  'report-without-document',
  'reports-incomparable',
  'rule-not-found',
  'service-failed',
  'submission-not-found',
  'submission-settled',
  'too-many-attempts',
  'disk-full',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error our own code throws: the work cannot go on. A doubt about the data is a Notice instead. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    /** In Chinese: what is wrong and what to do about it. */
    message: string,
    /** Facts for the log; never shown to the user. */
    readonly facts: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
