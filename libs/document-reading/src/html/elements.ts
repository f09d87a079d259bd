import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;
type Text = DefaultTreeAdapterTypes.TextNode;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const UNSEEN = new Set(
  'head script style template noscript iframe frame object embed select textarea datalist svg title'.split(' '),
);

export function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function children(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Begins and ends a line. */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return element.attrs.length > 0 && /display\s*:\s*block/iu.test(attribute(element, 'style') ?? '');
}

/** Not shown by a browser. Style sheets are not looked at: what a class hides counts as shown. */
export function isHidden(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '');
}
