import type { AnnualReport, Fact, FactName } from '@gongkai/report-model';

import { total } from './cells.js';
import { sumOf } from './evaluate.js';

/** The facts that are compared between agencies, by the name under which they are kept. */
const STATED = {
  website: 'published.website',
  wechat: 'published.wechat',
  onTimeRate: 'rate.onTime',
} as const satisfies Readonly<Record<string, FactName>>;

export type StatedMeasure = keyof typeof STATED;

/** The narrow row kept beside a report's cells. Null is "not known", never zero. */
export interface ReportMeasures {
  /** 件, from the 总计 column of table three. */
  readonly received: number | null;
  readonly carriedOver: number | null;
  readonly concluded: number | null;
  readonly carriedForward: number | null;
  /** Items published, as the text says. */
  readonly website: number | null;
  readonly wechat: number | null;
  /** 0..1: what the agency says of itself, with the words it says it in. */
  readonly onTimeRate: number | null;
  readonly onTimeSentence: string | null;
  /** Codes of the taxonomy, each once, in the order of the text. */
  readonly problemCategories: readonly string[];
  /** Stated measures whose mentions name different numbers: the first was taken. */
  readonly disputed: readonly StatedMeasure[];
  /** Stated measures that are only known roughly (余, 近, 约 …). */
  readonly approximate: readonly StatedMeasure[];
}

export function measure(report: AnnualReport): ReportMeasures {
  const website = stated(report.facts, STATED.website);
  const wechat = stated(report.facts, STATED.wechat);
  const onTimeRate = stated(report.facts, STATED.onTimeRate);
  const all = Object.entries({ website, wechat, onTimeRate }) as [StatedMeasure, Stated | null][];
  const where = (test: (one: Stated) => boolean) => all.filter(([, one]) => one && test(one)).map(([name]) => name);
  return {
    received: sumOf([total('newlyReceived')], report.cells),
    carriedOver: sumOf([total('carriedOver')], report.cells),
    concluded: sumOf([total('concluded')], report.cells),
    carriedForward: sumOf([total('carriedForward')], report.cells),
    website: website?.value ?? null,
    wechat: wechat?.value ?? null,
    onTimeRate: onTimeRate?.value ?? null,
    onTimeSentence: onTimeRate?.text ?? null,
    problemCategories: [...new Set(report.problems.flatMap(({ categories }) => categories))],
    disputed: where(({ disputed }) => disputed),
    approximate: where(({ approximate }) => approximate),
  };
}

interface Stated {
  readonly value: number;
  readonly text: string;
  readonly disputed: boolean;
  readonly approximate: boolean;
}

/** What the mentions of a fact agree on; where they do not, the first, marked. Exact mentions go before rough ones. */
function stated(facts: readonly Fact[], name: FactName): Stated | null {
  const mentions = facts.flatMap(({ value, ...fact }) =>
    fact.name === name && value !== null ? [{ ...fact, value }] : [],
  );
  const exact = mentions.filter(({ approximate }) => !approximate);
  const used = exact.length > 0 ? exact : mentions;
  const [first] = used;
  if (!first) return null;
  return {
    value: first.value,
    text: first.text,
    disputed: used.some(({ value }) => value !== first.value),
    approximate: first.approximate,
  };
}
