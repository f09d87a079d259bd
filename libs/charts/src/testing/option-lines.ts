import type { ChartLook } from '../chart-look.js';
import type { Picture } from '../chart-option.js';

/** A picture as lines of `path: value`, so that what changes is a line or two. */
export type Lines = ReadonlyMap<string, string>;

/** What a picture draws in a look, says under the pointer and has in its table. */
export function pictureLines(picture: Picture, look: ChartLook): Lines {
  const lines = new Map<string, string>();
  lines.set('height', String(picture.height));
  lines.set('columns', picture.columns.join(' | '));
  picture.stops.forEach(({ series, index, cells }) => {
    lines.set(`stop ${series}/${index}`, cells.join(' | '));
  });
  const pointed = picture.stops.slice(0, 1).map(({ series, index }) => ({ seriesIndex: series, dataIndex: index }));
  flatten('', picture.draw(look), lines, pointed);
  return lines;
}

export function printed(lines: Lines): string {
  return [...lines].map(([path, value]) => `${path}: ${value}`).join('\n');
}

/** Only the lines that are otherwise than in `base`. */
export function difference(lines: Lines, base: Lines): Lines {
  const changed = [...lines].filter(([path, value]) => base.get(path) !== value);
  const gone = [...base.keys()].filter((path) => !lines.has(path)).map((path) => [path, '(none)'] as const);
  return new Map([...changed, ...gone]);
}

type Pointed = readonly { readonly seriesIndex: number; readonly dataIndex: number }[];

function flatten(path: string, value: unknown, lines: Map<string, string>, pointed: Pointed): void {
  if (typeof value === 'function') lines.set(path, said(path, value as Say, pointed));
  else if (value instanceof Float64Array) lines.set(path, `typed ${JSON.stringify([...value].map(rounded))}`);
  else if (isPlain(value)) {
    for (const [name, one] of Object.entries(value))
      flatten(path === '' ? name : `${path}.${name}`, one, lines, pointed);
  } else if (Array.isArray(value) && value.some(isPlain)) {
    value.forEach((one, nth) => {
      flatten(`${path}[${nth}]`, one, lines, pointed);
    });
  } else
    lines.set(
      path,
      JSON.stringify(value, (_key, one: unknown) => (typeof one === 'number' ? rounded(one) : one)),
    );
}

type Say = (given: unknown) => string;

/** What a function of an option says: of a mark, or of values on an axis. */
function said(path: string, say: Say, pointed: Pointed): string {
  if (path === 'tooltip.formatter') return JSON.stringify(pointed.length === 0 ? say([]) : say(pointed));
  if (path.endsWith('label.formatter')) return JSON.stringify(say({ value: 0.5, dataIndex: 0 }));
  return JSON.stringify([0, 0.25, 1, 1200].map((value) => say(value)));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
