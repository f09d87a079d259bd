export interface DecodedText {
  readonly text: string;
  /** The label of the encoding, as the WHATWG names it. */
  readonly encoding: string;
}

const BOMS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu;

/** The encoding that an HTML page names in its head. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return DECLARED.exec(head)?.[1]?.toLowerCase();
}

/** What Chinese text is written in where it is not UTF-8; it holds GBK and GB 2312. */
const CHINESE = 'gb18030';

/**
 * Decodes text: by its byte order mark, else as UTF-8, else as GB 18030 where
 * that makes common Chinese of it, else in the encoding that the page declares.
 * The bytes decide, since pages declare what their template declared. Text in a
 * Chinese encoding is practically never valid UTF-8, and text in any other
 * practically never common Chinese.
 *
 * @param declared what is said of the encoding elsewhere than in the page
 * @returns null when the bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | null {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (bom) return decodeTextAs(bom.encoding, bytes);
  return (
    decodeTextAs('utf-8', bytes) ??
    (isCommonChinese(bytes) ? decodeTextAs(CHINESE, bytes) : null) ??
    decodeTextAs(declared ?? declaredEncoding(bytes) ?? CHINESE, bytes) ??
    decodeTextAs(CHINESE, bytes)
  );
}

/** GB 2312 has its signs in rows 0xa1 to 0xa3, and the 3755 characters in daily use in rows 0xb0 to 0xd7. */
function isCommon(first: number, second: number): boolean {
  return second >= 0xa1 && ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7));
}

/** Of the characters of a Chinese report nineteen in twenty are common ones; names hold the others. */
const COMMON_SHARE = 0.85;

/** Whether most of what is not ASCII are common characters and signs of GB 2312. */
function isCommonChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    at += 1;
    all += 1;
    if (isCommon(first, bytes[at] ?? 0)) common += 1;
  }
  return all > 0 && common >= COMMON_SHARE * all;
}

/** Null when the label is unknown, or the bytes are no text in that encoding. */
function decodeTextAs(encoding: string, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return looksLikeText(text) ? { text, encoding } : null;
  } catch {
    // An unknown label or an invalid sequence: not this encoding.
    return null;
  }
}

/** Control characters that no text holds; a form feed is what a PDF converter leaves at page ends. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

function looksLikeText(text: string): boolean {
  return !BINARY.test(text);
}
