import type { Attributes } from '../xml/stream-xml.js';

const WORDPROCESSING = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Names as Word writes them, whatever prefix the document binds to Word's namespace. */
export class WordNames {
  private prefix: string | undefined;

  /** The first element binds the prefixes. */
  element(name: string, attributes: Attributes): string {
    this.prefix ??= boundPrefix(attributes);
    if (this.prefix === 'w:') return name;
    if (this.prefix === '') return name.includes(':') ? name : `w:${name}`;
    return name.startsWith(this.prefix) ? `w:${name.slice(this.prefix.length)}` : name;
  }

  /** Attributes by their local names. */
  attributes(attributes: Attributes): Attributes {
    const local: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) local[name.slice(name.indexOf(':') + 1)] = value;
    return local;
  }
}

function boundPrefix(attributes: Attributes): string {
  const bound = Object.entries(attributes).find(
    ([name, value]) => name.startsWith('xmlns') && WORDPROCESSING.has(value),
  );
  if (!bound) return 'w:';
  return bound[0] === 'xmlns' ? '' : `${bound[0].slice('xmlns:'.length)}:`;
}
