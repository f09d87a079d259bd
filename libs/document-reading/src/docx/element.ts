import type { StartTag } from '../xml/scan-xml.js';
import type { BodyCollector } from './body-collector.js';

export interface Path {
  readonly parent: string | undefined;
  readonly grandparent: string | undefined;
}

/** What the start of an element means for what is collected. */
export type Opened = (body: BodyCollector, tag: StartTag, path: Path) => void;

export type Closed = (body: BodyCollector) => void;

/** A property that is on when it is there, unless it says that it is off. */
export function isOn(tag: StartTag): boolean {
  return !isOffValue(tag.local('val') ?? '');
}

export function isOffValue(value: string): boolean {
  return ['0', 'false', 'off'].includes(value);
}

/** A count of grid columns; what is no count is taken as one. */
export function countOf(tag: StartTag): number {
  const count = Number(tag.local('val'));
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
