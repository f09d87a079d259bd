import { type Sheet, toCsv, toJson, workbookWriter } from '@gongkai/report-export';

interface Format {
  readonly type: string;
  readonly write: <Row>(sheet: Sheet<Row>) => Uint8Array;
}

/** The endings that every download has, and what stands behind each. */
export const FORMATS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (sheet) => Buffer.from(toCsv(sheet), 'utf8'),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (sheet) => workbookWriter.write(sheet),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (sheet) => Buffer.from(toJson(sheet), 'utf8'),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type SheetFormat = keyof typeof FORMATS;

export const SHEET_FORMATS = Object.keys(FORMATS) as readonly SheetFormat[];

/** The format that an address ends with. */
export function formatOf(path: string): SheetFormat | undefined {
  return SHEET_FORMATS.find((format) => path.endsWith(`.${format}`));
}
