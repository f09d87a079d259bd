import { damaged, tooComplex } from '../document-errors.js';

/** One part of a message that has no parts of its own. */
export interface MimePart {
  /** In small letters, such as `text/html`. */
  readonly type: string;
  /** As its head names it; undefined when it does not. */
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

const MAX_PARTS = 2000;
const MAX_DEPTH = 8;

/** Characters of the head of a part. That of a page has some hundred. */
const MAX_HEAD = 256 * 1024;

/**
 * The parts of a message (RFC 2045 and 2046) with their transfer encoding taken
 * off. A message is given as text in which each character is one of its bytes.
 *
 * @throws {AppError} document-damaged when the head does not end, document-too-complex
 */
export function mimeParts(message: string): MimePart[] {
  const parts: MimePart[] = [];
  collect(message, parts, 0);
  return parts;
}

function collect(message: string, parts: MimePart[], depth: number): void {
  if (depth > MAX_DEPTH) throw tooComplex('网页文件的层次过多', { depth });
  const { fields, body } = splitHead(message);
  const contentType = fields.get('content-type') ?? 'text/plain';
  const type = (/^[^;]*/u.exec(contentType)?.[0] ?? '').trim().toLowerCase();
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined) {
    for (const inner of splitParts(body, boundary)) collect(inner, parts, depth + 1);
    return;
  }
  if (parts.length >= MAX_PARTS) throw tooComplex('网页文件的组成部分过多', { parts: parts.length });
  const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  parts.push({ type, charset: parameter(contentType, 'charset')?.toLowerCase(), bytes: decodeBody(body, encoding) });
}

/** The fields of a head by their names in small letters; a field goes on in lines that begin with a blank. */
function splitHead(message: string): { fields: ReadonlyMap<string, string>; body: string } {
  const start = /^(?:\s*\r?\n)*/u.exec(message)?.[0].length ?? 0;
  const end = /\r?\n\r?\n/u.exec(message.slice(start));
  if (!end) throw damaged('网页文件的文件头不完整', { part: 'MIME head' });
  if (end.index > MAX_HEAD) throw tooComplex('网页文件的文件头过长', { length: end.index });
  const head = message.slice(start, start + end.index).replace(/\r?\n[ \t]+/gu, ' ');
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { fields, body: message.slice(start + end.index + end[0].length) };
}

function parameter(field: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(field);
  return found?.[1] ?? found?.[2];
}

/** What stands between lines of the boundary; before the first there is only a note to old readers. */
function splitParts(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let from: number | undefined;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    // A longer boundary of a part inside may begin with the same letters.
    if (
      (at > 0 && body[at - 1] !== '\n') ||
      !/^(?:--)?[ \t]*(?:\r?\n|$)/u.test(body.slice(at + mark.length, at + mark.length + 80))
    )
      continue;
    if (from !== undefined) parts.push(body.slice(from, at));
    if (parts.length > MAX_PARTS) throw tooComplex('网页文件的组成部分过多', { parts: parts.length });
    from = at + mark.length;
    if (body.startsWith('--', from)) return parts;
  }
  // The last boundary is missing where the file was cut off; a part cut in two is still shown to be so by its markup.
  if (from !== undefined) throw damaged('网页文件不完整，可能没有下载完', { part: 'MIME boundary' });
  return parts;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(body);
  return toBytes(encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body);
}

function decodeBase64(body: string): Uint8Array {
  try {
    return toBytes(atob(body.replace(/[^\w+/]/gu, '')));
  } catch (error) {
    throw damaged('网页文件的编码无法识别', { encoding: 'base64' }, error);
  }
}

/** A line that ends in `=` goes on; `=B9` is one byte. */
function decodeQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function toBytes(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
