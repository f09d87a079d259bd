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

/**
 * Decodes text: by its byte order mark, else as UTF-8, else in the encoding the
 * page declares, else as GB 18030 (which holds GBK and GB 2312). A page that
 * declares one encoding and is written in another reads right as long as its
 * bytes are valid UTF-8, which text in a Chinese encoding practically never is.
 *
 * @returns null when the bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (bom) return decodeTextAs(bom.encoding, bytes);
  return (
    decodeTextAs('utf-8', bytes) ??
    decodeTextAs(declaredEncoding(bytes) ?? 'gb18030', bytes) ??
    decodeTextAs('gb18030', bytes)
  );
}

/** Null when the label is unknown, or the bytes are no text in that encoding. */
export function decodeTextAs(encoding: string, bytes: Uint8Array): DecodedText | null {
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
