/** The signs that can stand at an edge of what an expression matches; null where any can, or where it may match nothing. */
export type Signs = ReadonlySet<string> | null;

/** `first`: where what it matches begins; `last`: the sign before the place where that ends. */
type Edge = 'first' | 'last';

/** Told from the expression itself, so that it need not be tried where it cannot match. */
export function edgeSigns(expression: RegExp, edge: Edge): Signs {
  const { signs, mayBeEmpty } = new SourceReader(expression.source.match(TOKEN) ?? [], edge).alternatives();
  return mayBeEmpty ? null : signs;
}

/** Whether a sign can stand there; '' for the edge of the text. */
export function isAmong(signs: Signs, sign: string): boolean {
  return signs === null || signs.has(sign);
}

/** Brackets with what they begin with, classes, escapes, quantifiers, single signs. */
const TOKEN = /\(\?(?:<?[=!]|:|<\w+>)|\[(?:\\.|[^\]])*\]|\\p\{[^}]*\}|\\.|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu;
const QUANTIFIER = /^(?:[*+?]|\{\d)/u;
const LEAST_IS_NONE = /^(?:[*?]|\{0)/u;
const LOOKS_AROUND = /^\(\?<?[=!]/u;

/** A part of an expression: the signs at its edge, null for any; and whether it may match nothing. */
interface Part {
  readonly signs: Signs;
  readonly mayBeEmpty: boolean;
}

const NOTHING: Part = { signs: new Set(), mayBeEmpty: true };

/** Reads the source of an expression from left to right. */
class SourceReader {
  private at = 0;
  /** What asserts that something stands at this edge says as much of it as what matches it. */
  private readonly assertion: string;

  constructor(
    private readonly tokens: readonly string[],
    private readonly edge: Edge,
  ) {
    this.assertion = edge === 'first' ? '(?=' : '(?<=';
  }

  /** As far as the bracket that closes them, or the end. */
  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.next() === '|') parts.push(this.sequence());
    return { signs: allOf(parts), mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty) };
  }

  private next(): string {
    this.at += 1;
    return this.tokens[this.at - 1] ?? '';
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (!['|', ')', undefined].includes(this.tokens[this.at])) parts.push(this.quantified());
    if (this.edge === 'last') parts.reverse();
    const solid = parts.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
    return { signs: allOf(solid < 0 ? parts : parts.slice(0, solid + 1)), mayBeEmpty: solid < 0 };
  }

  private quantified(): Part {
    const part = this.single(this.next());
    if (!QUANTIFIER.test(this.tokens[this.at] ?? '')) return part;
    return { ...part, mayBeEmpty: LEAST_IS_NONE.test(this.next()) || part.mayBeEmpty };
  }

  private single(token: string): Part {
    if (token === '^' || token === '$') return NOTHING;
    if (!token.startsWith('(')) return { signs: signsOf(token), mayBeEmpty: false };
    const inner = this.alternatives();
    return LOOKS_AROUND.test(token) && token !== this.assertion ? NOTHING : inner;
  }
}

function allOf(parts: readonly Part[]): Signs {
  const all = new Set<string>();
  for (const { signs } of parts) {
    if (signs === null) return null;
    for (const sign of signs) all.add(sign);
  }
  return all;
}

/** Of one sign, a class or an escape. */
function signsOf(token: string): Signs {
  if (token === '.' || token.startsWith('[^')) return null;
  const members = token.startsWith('[') ? token.slice(1, -1).matchAll(/(\\.|[^])(?:-(\\.|[^]))?/gu) : [[token, token]];
  return allOf(Array.from(members, ([, from = '', to]) => ({ signs: signsFrom(from, to), mayBeEmpty: false })));
}

const ESCAPES: Readonly<Record<string, string>> = { '\\d': '0123456789', '\\n': '\n' };

function signsFrom(from: string, to = from): Signs {
  const escaped = ESCAPES[from];
  if (escaped !== undefined) return new Set(escaped);
  // \s, \w, \p{…}: more than is worth listing.
  if (/^\\\w/u.test(from)) return null;
  const [first = 0, last = first] = [from, to].map((sign) => sign.replace(/^\\/u, '').codePointAt(0));
  return new Set(Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)));
}
