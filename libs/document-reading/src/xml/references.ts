const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/giu;

/**
 * Text with the references that XML itself defines replaced: five by name, all
 * characters by number. Entities of a document's own do not exist here.
 *
 * @returns null where a reference is to nothing.
 */
export function decodeReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  const unknown: string[] = [];
  const decoded = text.replace(
    REFERENCE,
    (reference: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
      const character = name === undefined ? characterOf(decimal, hexadecimal) : NAMED.get(name);
      if (character === undefined) unknown.push(reference);
      return character ?? '';
    },
  );
  return unknown.length === 0 ? decoded : null;
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
