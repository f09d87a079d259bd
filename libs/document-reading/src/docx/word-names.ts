import type { Attributes } from '../xml/scan-xml.js';

const WORDPROCESSING = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Names as Word writes them, whatever prefix the document binds to Word's namespace. */
export class WordNames {
  private readonly prefix: string;
  private readonly known = new Map<string, string>();

  /** @param root the attributes of the first element, which binds the prefixes */
  constructor(root: Attributes = {}) {
    this.prefix = boundPrefix(root);
  }

  element(name: string): string {
    if (this.prefix === 'w:') return name;
    let known = this.known.get(name);
    if (known === undefined) {
      known = this.standard(name);
      this.known.set(name, known);
    }
    return known;
  }

  private standard(name: string): string {
    if (this.prefix === '') return name.includes(':') ? name : `w:${name}`;
    return name.startsWith(this.prefix) ? `w:${name.slice(this.prefix.length)}` : name;
  }
}

function boundPrefix(attributes: Attributes): string {
  const bound = Object.entries(attributes).find(
    ([name, value]) => name.startsWith('xmlns') && WORDPROCESSING.has(value),
  );
  if (!bound) return 'w:';
  return bound[0] === 'xmlns' ? '' : `${bound[0].slice('xmlns:'.length)}:`;
}
