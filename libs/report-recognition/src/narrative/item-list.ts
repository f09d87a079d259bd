import type { Span } from '@gongkai/report-model';

import { type Enumerator, enumeratorOf } from './enumerators.js';

export type ItemKind = 'problem' | 'measure';

/** A stretch of section five; offsets into its running text. */
export interface Stretch {
  readonly kind: ItemKind;
  readonly numbered: boolean;
  /** Stands under a heading that says what follows. */
  readonly headed: boolean;
  readonly start: number;
  end: number;
}

/** Both in one: `存在的主要问题及改进情况` says nothing of what follows. */
const BOTH = /^[^,。;]{0,24}(?:问题|不足)[^,。;]{0,10}(?:改进|整改|措施|解决|打算)[^,。;]{0,10}$/u;

const PROBLEM_HEADING =
  /^[^,。;]{0,16}(?:存在(?:着)?(?:的)?(?:主要|一些|突出|以下|如下|几个|几方面|几点)?(?:的)?(?:问题|不足|困难|短板)|主要问题|主要(?:困难|不足|短板)|困难和问题|问题和困难|短板弱项|薄弱环节|问题和不足|问题与不足|不足之处|^问题(?:[一二三四五六七八九十]|\d{1,2})?)(?:和困难|和不足|与不足|及不足|及原因|方面|情况|如下|主要有|主要是|主要表现在|是|有)?$/u;

const MEASURE_HEADING =
  /^[^,。;]{0,16}(?:(?:改进|整改|解决|应对|提升|完善)(?:的)?(?:措施|办法|情况|方向|举措|意见|思路|计划|建议)|工作打算|工作计划|工作思路|工作安排|努力方向|工作重点|下一?步工作|^措施(?:[一二三四五六七八九十]|\d{1,2})?|下步打算)(?:和打算|及打算|方面|如下|主要有|是|有)?$/u;

/** How a sentence goes over to what will be done. */
const MEASURE_OPENING =
  /^(?:在?(?:下一步|下步|今后|接下来|下阶段|下一阶段|以后的)|针对|为此|对此|(?:我[局县镇乡委办们]|我单位|我街道|我中心|本机关|本单位|我区|我市|我院)将|(?:将|要)(?:进一步|继续|加强|加大|不断|严格|从|采取|重点|着力|认真|深入|切实|在))/u;

/** In mid-sentence only the plainest of them: `…等问题,下一步将…`. */
const MEASURE_TURN = /^(?:下一步|下步|今后|接下来)/u;

const MEASURE_VERB =
  /^(?:进一步|继续|切实|持续|不断)?(?:加强|完善|强化|提升|健全|加大|拓宽|提高|规范|优化|严格|充实|创新|丰富|落实|建立|深化|压实|明确|配备|配齐|开展|组织|做好|推进|拓展|加快|定期)/u;

/** Up to its mark, or to a circled number; a year in front belongs to what follows. */
const CLAUSE = /(?:20\d\d年度?,)?[①-⑳]?[^。;!?:,\n①-⑳]{1,400}[。;!?:,\n]{0,4}/gu;

/** `1、… 2、…`: numbers that stand in one line without any mark between the items. */
function piecesOf(clause: string): readonly Span[] {
  const starts = [0];
  if (/^\d{1,2}[、.]/u.test(clause)) {
    for (const { index } of clause.matchAll(/(?<=[\u4e00-\u9fff])\d{1,2}[、.](?=[\u4e00-\u9fff])/gu))
      starts.push(index);
  }
  return starts.map((start, order) => ({ start, end: starts[order + 1] ?? clause.length }));
}

/** Splits section five into problems and measures: at its headings, its numbers and its turns of phrase. */
export class ItemList {
  readonly stretches: Stretch[] = [];
  private kind: ItemKind = 'problem';
  private open: Stretch | null = null;
  /** Right after a heading, where a number begins what the heading names, be it 1 or the next. */
  private turned = false;
  private readonly headed: Record<ItemKind, boolean> = { problem: false, measure: false };
  private readonly lists: Record<ItemKind, { style: string; number: number } | null> = { problem: null, measure: null };

  constructor(text: string) {
    let mark = '\n';
    for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
      for (const piece of piecesOf(clause)) {
        this.read(clause.slice(piece.start, piece.end), index + piece.start, piece.start === 0 ? mark : '\n');
      }
      mark = /[。;!?:,\n]{0,4}$/u.exec(clause)?.[0] ?? '';
    }
  }

  private read(clause: string, start: number, mark: string): void {
    const end = start + clause.length;
    const inSentence = mark === '' || mark === ',';
    const enumerator = enumeratorOf(clause, inSentence);
    const words = clause.slice(enumerator?.length ?? 0).replace(/^20\d\d年度?,|[。;!?:,\n]{1,4}$/gu, '');
    const heading = inSentence ? null : headingOf(words);
    if (heading !== null) {
      this.open = null;
      if (heading !== 'both') this.turnTo(heading);
    } else if (enumerator !== null && this.begins(enumerator, words)) {
      this.add(true, start + enumerator.length, end);
    } else if (this.kind === 'problem' && (inSentence ? MEASURE_TURN : MEASURE_OPENING).test(words)) {
      this.kind = 'measure';
      this.add(false, start, end);
    } else {
      this.goOn(start, end, mark);
    }
  }

  private turnTo(kind: ItemKind): void {
    this.kind = kind;
    this.turned = true;
    this.lists[kind] = null;
    this.headed[kind] = true;
  }

  private add(numbered: boolean, start: number, end: number): void {
    this.open = { kind: this.kind, numbered, headed: this.headed[this.kind], start, end };
    this.stretches.push(this.open);
    this.turned = false;
  }

  /** A clause without a number belongs to the numbered item before it; without one, a new sentence may be an item of its own. */
  private goOn(start: number, end: number, mark: string): void {
    const parts = this.kind === 'problem' ? /[。;!?\n]/u : this.headed.measure ? /[;\n]/u : /\n/u;
    if (this.open?.kind === this.kind && (this.open.numbered || !parts.test(mark))) this.open.end = end;
    else this.add(false, start, end);
  }

  /** Whether a number begins an item, of this list or of the other; a number of another style inside an item does not. */
  private begins({ style, number }: Enumerator, words: string): boolean {
    const follows = (kind: ItemKind) => {
      const list = this.lists[kind];
      return list?.style === style && (number === null || number === list.number + 1);
    };
    const other: ItemKind = this.kind === 'problem' ? 'measure' : 'problem';
    if (!follows(this.kind)) {
      if (number !== 1 && follows(other) && !this.saysMeasure(words)) this.kind = other;
      else if (!this.beginsList(style, number, words)) return false;
    }
    this.lists[this.kind] = { style, number: number ?? (this.lists[this.kind]?.number ?? 0) + 1 };
    return true;
  }

  /** Numbers may run on from the problems to the measures: what is said tells which of them an item is. */
  private saysMeasure(words: string): boolean {
    return this.kind === 'measure' && (this.turned || MEASURE_VERB.test(words));
  }

  private beginsList(style: string, number: number | null, words: string): boolean {
    const list = this.lists[this.kind];
    if (list !== null && (list.style !== style || number !== 1)) return false;
    // A second list that begins with a verb of doing holds the measures, whether a heading said so or not.
    if (list !== null && this.kind === 'problem' && MEASURE_VERB.test(words)) this.kind = 'measure';
    if (number !== null) this.dropIntroduction();
    return true;
  }

  /** What stood before the first number of a list led up to it. */
  private dropIntroduction(): void {
    const kept = this.stretches.filter(({ kind, numbered }) => kind !== this.kind || numbered);
    this.stretches.splice(0, this.stretches.length, ...kept);
  }
}

function headingOf(words: string): ItemKind | 'both' | null {
  if (/^(?:针对|暂?无|没有|不存在)/u.test(words)) return null;
  if (BOTH.test(words)) return 'both';
  if (MEASURE_HEADING.test(words)) return 'measure';
  return PROBLEM_HEADING.test(words) ? 'problem' : null;
}
