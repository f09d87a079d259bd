import { TextDecoder } from 'node:util';

/** Text as older portals and editors keep it; throws where a sign would need more than two bytes. */
export function toGb18030(text) {
  const bytes = [];
  for (const sign of text) {
    const code = sign.codePointAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...twoBytes(sign));
  }
  return Buffer.from(bytes);
}

const CODES = new Map();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) CODES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

function twoBytes(sign) {
  const code = CODES.get(sign);
  if (!code) throw new Error(`Not in GBK: ${sign}`);
  return code;
}
