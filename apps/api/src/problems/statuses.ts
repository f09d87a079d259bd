import { HttpStatus } from '@nestjs/common';
import type { ErrorCode } from '@gongkai/outcome';

/** The status of each code, and its title; a code without a status does not compile. */
export const STATUSES = {
  'account-unknown': HttpStatus.UNAUTHORIZED,
  'agency-not-found': HttpStatus.NOT_FOUND,
  'already-running': HttpStatus.INTERNAL_SERVER_ERROR,
  'database-unavailable': HttpStatus.SERVICE_UNAVAILABLE,
  'disk-full': HttpStatus.INSUFFICIENT_STORAGE,
  'document-damaged': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-empty': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-encrypted': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-killed': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-scanned': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-too-complex': HttpStatus.UNPROCESSABLE_ENTITY,
  'document-too-large': HttpStatus.PAYLOAD_TOO_LARGE,
  'figures-invalid': HttpStatus.UNPROCESSABLE_ENTITY,
  'finding-not-found': HttpStatus.NOT_FOUND,
  'folder-unwritable': HttpStatus.INTERNAL_SERVER_ERROR,
  'format-unsupported': HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  'not-allowed': HttpStatus.FORBIDDEN,
  'not-signed-in': HttpStatus.UNAUTHORIZED,
  'port-taken': HttpStatus.INTERNAL_SERVER_ERROR,
  'question-invalid': HttpStatus.BAD_REQUEST,
  'report-not-found': HttpStatus.NOT_FOUND,
  'report-without-document': HttpStatus.NOT_FOUND,
  'reports-incomparable': HttpStatus.UNPROCESSABLE_ENTITY,
  'rule-not-found': HttpStatus.NOT_FOUND,
  'service-failed': HttpStatus.INTERNAL_SERVER_ERROR,
  'submission-not-found': HttpStatus.NOT_FOUND,
  'submission-settled': HttpStatus.CONFLICT,
  'too-many-attempts': HttpStatus.TOO_MANY_REQUESTS,
} as const satisfies Record<ErrorCode, HttpStatus>;
