import type { FactName } from '@gongkai/report-model';

/** A quantity as a sentence states it; rates are 0..1. */
export interface StatedFact {
  readonly name: FactName;
  readonly value: number;
  readonly approximate: boolean;
}

/** Words together with the quantities they state. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly StatedFact[];
}

export function say(text: string, ...facts: readonly StatedFact[]): Statement {
  return { text, facts };
}

export function fact(name: FactName, value: number): StatedFact {
  return { name, value, approximate: false };
}

/** For 余 and the like. */
export function roughly(name: FactName, value: number): StatedFact {
  return { name, value, approximate: true };
}

export function join(statements: readonly Statement[], between = ''): Statement {
  return {
    text: statements.map(({ text }) => text).join(between),
    facts: statements.flatMap(({ facts }) => facts),
  };
}

/** 98.5% for 0.985. */
export function percent(rate: number): string {
  return `${Math.round(rate * 1000) / 10}%`;
}
