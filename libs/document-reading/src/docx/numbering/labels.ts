import type { NumberingReference } from '../content.js';
import { numberText } from './number-text.js';
import type { AbstractList, Level, List, NumberingPart } from './numbering-part.js';

/** After these, a number needs no space to be told from the text. */
const CLOSES = /[、）)】」』：:]$/u;

/** The automatic numbers of paragraphs as Word prints them, paragraph by paragraph in the order of the document. */
export class Labels {
  /** For each abstract list, the last number on each level. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  constructor(private readonly part: NumberingPart) {}

  /** What stands before the text of the next paragraph; empty where nothing does, or a mark that is no number. */
  next(reference: NumberingReference): string {
    const list = this.part.lists.get(reference.list ?? '');
    const abstract = list && this.abstractOf(list);
    if (!list || !abstract) return '';
    const index = levelIndex(reference, abstract);
    const level = levelAt(list, abstract, index);
    if (!level) return '';
    const numbers = this.count({ list, abstract, index, level });
    if (level.format === 'bullet') return '';
    const label = level.text.replace(/%([1-9])/gu, (_, which: string) => {
      const shown = Number(which) - 1;
      const its = levelAt(list, abstract, shown);
      return numberText(numbers[shown] ?? its?.start ?? 0, level.isLegal ? 'decimal' : (its?.format ?? 'decimal'));
    });
    return label === '' || level.suffix === 'nothing' || CLOSES.test(label) ? label : `${label} `;
  }

  private count(at: { list: List; abstract: AbstractList; index: number; level: Level }): (number | undefined)[] {
    const { list, abstract, index, level } = at;
    const numbers = this.counters.get(abstract.id) ?? [];
    this.counters.set(abstract.id, numbers);
    const start = list.starts.get(index);
    const key = `${list.id} ${index}`;
    const restarts = start !== undefined && !this.restarted.has(key);
    if (restarts) this.restarted.add(key);
    const last = numbers[index];
    numbers[index] = restarts ? start : last === undefined ? level.start : last + 1;
    for (let deeper = index + 1; deeper < numbers.length; deeper += 1) {
      const { restart = deeper } = levelAt(list, abstract, deeper) ?? {};
      if (index < restart) numbers[deeper] = undefined;
    }
    return numbers;
  }

  /** A list may take its levels from another one, through a style for lists. */
  private abstractOf(list: List): AbstractList | undefined {
    const abstract = this.part.abstracts.get(list.abstract);
    if (abstract?.levelsOf === undefined) return abstract;
    return [...this.part.abstracts.values()].find(({ isStyle }) => isStyle === abstract.levelsOf) ?? abstract;
  }
}

/** The level that the paragraph names, else the one that is made for its style. */
function levelIndex({ level, style }: NumberingReference, { levels }: AbstractList): number {
  if (level !== undefined && Number.isInteger(level) && level >= 0) return level;
  const byStyle = style === undefined ? -1 : levels.findIndex((candidate) => candidate.style === style);
  return Math.max(byStyle, 0);
}

function levelAt(list: List, abstract: AbstractList, index: number): Level | undefined {
  return list.levels.get(index) ?? abstract.levels[index];
}
