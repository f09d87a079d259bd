import type { StartTag } from '../../xml/scan-xml.js';
import { scanXml } from '../../xml/scan-xml.js';
import { isOffValue } from '../element.js';
import { WordNames } from '../word-names.js';

/** One level of a list: how its numbers look and count. */
export interface Level {
  start: number;
  format: string;
  /** `%1、`: `%n` stands for the number of the n-th level. */
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in the text in digits, whatever their own format. */
  isLegal: boolean;
  /** The level, from 1, whose next number lets this one begin anew; 0: never. Absent: any above it. */
  restart?: number;
  /** The style of paragraphs that stand on this level. */
  style?: string;
}

/** What lists have in common that count together (`w:abstractNum`). */
export interface AbstractList {
  readonly id: string;
  readonly levels: Level[];
  /** Another list's levels, by the name of the style that both share. */
  levelsOf?: string;
  isStyle?: string;
}

/** A list that paragraphs refer to (`w:num`). */
export interface List {
  readonly id: string;
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface NumberingPart {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Word knows nine levels. */
const LEVELS = 9;

/** Reads the part that defines the lists of a document (ECMA-376 part 1, 17.9). */
export function readNumbering(part: string, text: string): NumberingPart {
  const reader = new NumberingReader();
  scanXml(part, text, reader);
  return reader;
}

class NumberingReader {
  readonly abstracts = new Map<string, AbstractList>();
  readonly lists = new Map<string, List>();
  private names = new WordNames();
  private depth = 0;
  private abstract: AbstractList | undefined;
  private list: List | undefined;
  private overridden = 0;
  private level: Level | undefined;

  open(written: string, tag: StartTag): void {
    if (this.depth === 0) this.names = new WordNames(tag.attributes());
    this.depth += 1;
    const name = this.names.element(written);
    if (name === 'w:abstractNum') this.openAbstract(tag.local('abstractNumId') ?? '');
    else if (name === 'w:num') this.openList(tag.local('numId') ?? '');
    else if (name === 'w:lvl') this.openLevel(Number(tag.local('ilvl')));
    else if (this.level) LEVEL_PROPERTIES[name]?.(this.level, tag.local('val') ?? '');
    else if (this.abstract) this.noteAbstract(this.abstract, name, tag);
    else if (this.list) this.noteList(this.list, name, tag);
  }

  close(written: string): void {
    this.depth -= 1;
    const name = this.names.element(written);
    if (name === 'w:abstractNum') this.abstract = undefined;
    if (name === 'w:num') this.list = undefined;
    if (name === 'w:lvl') this.level = undefined;
  }

  text(): void {
    // Everything that counts stands in attributes.
  }

  private openAbstract(id: string): void {
    this.abstract = { id, levels: [] };
    this.abstracts.set(id, this.abstract);
  }

  private openList(id: string): void {
    this.list = { id, abstract: '', starts: new Map(), levels: new Map() };
    this.lists.set(id, this.list);
  }

  private openLevel(index: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= LEVELS) return;
    this.level = { start: 0, format: 'decimal', text: '', suffix: 'tab', isLegal: false };
    if (this.abstract) this.abstract.levels[index] = this.level;
    else this.list?.levels.set(index, this.level);
  }

  private noteAbstract(abstract: AbstractList, name: string, tag: StartTag): void {
    const value = tag.local('val');
    if (value === undefined) return;
    if (name === 'w:numStyleLink') abstract.levelsOf = value;
    if (name === 'w:styleLink') abstract.isStyle = value;
  }

  private noteList(list: List, name: string, tag: StartTag): void {
    if (name === 'w:abstractNumId') list.abstract = tag.local('val') ?? '';
    if (name === 'w:lvlOverride') this.overridden = Number(tag.local('ilvl'));
    if (name === 'w:startOverride') list.starts.set(this.overridden, countOf(tag.local('val')) ?? 1);
  }
}

const LEVEL_PROPERTIES: Readonly<Record<string, (level: Level, value: string) => void>> = {
  'w:start': (level, value) => {
    level.start = countOf(value) ?? 0;
  },
  'w:numFmt': (level, value) => {
    // A format of one's own stands beside a usual one that is close to it (mc:AlternateContent).
    if (value !== 'custom') level.format = value;
  },
  'w:lvlText': (level, value) => {
    level.text = value;
  },
  'w:isLgl': (level, value) => {
    level.isLegal = !isOffValue(value);
  },
  'w:pStyle': (level, value) => {
    level.style = value;
  },
  'w:suff': (level, value) => {
    if (value === 'space' || value === 'nothing') level.suffix = value;
  },
  'w:lvlRestart': (level, value) => {
    const restart = countOf(value);
    if (restart !== undefined) level.restart = restart;
  },
};

function countOf(value: string | undefined): number | undefined {
  const count = Number(value);
  return value !== '' && Number.isSafeInteger(count) && count >= 0 && count <= 32767 ? count : undefined;
}
