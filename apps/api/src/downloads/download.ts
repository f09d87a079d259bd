import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Sheet } from '@gongkai/report-export';

import { FORMATS, type SheetFormat } from './formats.js';

/** A sheet as a file named after it. */
export function download<Row>(sheet: Sheet<Row>, format: SheetFormat): StreamableFile {
  const { type, write } = FORMATS[format];
  const bytes = write(sheet);
  return new StreamableFile(bytes, {
    type,
    length: bytes.length,
    disposition: attachment(`${sheet.title}.${format}`),
  });
}

/** Content-Disposition (RFC 6266): the Chinese name for who reads it, an ASCII one for who does not. */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/gu,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/**
 * What strangers sent must never run as a page of ours, even where a browser is
 * talked into showing it: nothing it holds is loaded, and it has no origin.
 */
const ORIGINAL_POLICY = "default-src 'none'; sandbox";

/** The route answers with a file as it was sent. */
export function AnswersOriginal(): MethodDecorator {
  const type = 'application/octet-stream';
  return applyDecorators(
    Header('content-security-policy', ORIGINAL_POLICY),
    ApiProduces(type),
    ApiOkResponse({ description: 'A file', content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
  );
}
