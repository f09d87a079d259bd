import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { type Sheet, toCsv, workbookWriter } from '@gongkai/report-export';

export type SheetFormat = 'csv' | 'xlsx';

const TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A sheet as a file named after it. */
export function download<Row>(sheet: Sheet<Row>, format: SheetFormat): StreamableFile {
  const bytes = format === 'csv' ? Buffer.from(toCsv(sheet), 'utf8') : Buffer.from(workbookWriter.write(sheet));
  return new StreamableFile(bytes, {
    type: TYPES[format],
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

/** The route answers with a file of this format. */
export function AnswersFile(format: SheetFormat | 'original'): MethodDecorator {
  const type = format === 'original' ? 'application/octet-stream' : TYPES[format].replace(/;.*$/u, '');
  return applyDecorators(
    ...(format === 'original' ? [Header('content-security-policy', ORIGINAL_POLICY)] : []),
    ApiProduces(type),
    ApiOkResponse({ description: 'A file', content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
  );
}
