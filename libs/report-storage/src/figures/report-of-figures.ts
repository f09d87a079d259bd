import type { Measurable } from '@gongkai/indicators';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import {
  type AnnualReport,
  type CellKey,
  type Edition,
  type Fact,
  FACT_TITLES,
  type FactName,
  type Figure,
  MISSING,
} from '@gongkai/report-model';

/** What a file of figures states beside the cells. */
export interface StatedFact {
  readonly name: FactName;
  readonly value: number;
}

export interface StoredFigures {
  readonly agency: string;
  readonly year: number;
  readonly edition: Edition;
  /** In the order of the edition's cells; null where the file has none. */
  readonly values: readonly (number | null)[];
  readonly facts: readonly StatedFact[];
}

/** Figures that came without a document, as the rules and indicators want a report. Nothing in it has a place. */
export function reportOfFigures({ agency, year, edition, values, facts }: StoredFigures): AnnualReport {
  const cells: Record<CellKey, Figure> = {};
  cellKeys(EDITIONS[edition]).forEach((key, index) => {
    cells[key] = figureOf(values[index] ?? null);
  });
  return {
    kind: 'annual-report',
    agency,
    year,
    edition,
    sections: [],
    passages: [],
    cells,
    facts: facts.map(factOf),
    problems: [],
    measures: [],
    notices: [],
    figuresOnly: true,
  };
}

/** Most cells of most reports are small counts: each of these is made once. */
const SMALL = Array.from({ length: 100 }, (_, count) => aFigure(count));

function figureOf(value: number | null): Figure {
  return value === null ? MISSING : (SMALL[value] ?? aFigure(value));
}

function aFigure(value: number): Figure {
  return { value, state: 'number', raw: String(value), at: {} };
}

/** The same figures, of which a few only are asked for. */
export function measurable({ edition, values, facts }: Omit<StoredFigures, 'agency' | 'year'>): Measurable {
  const position = POSITIONS[edition];
  return {
    edition,
    facts: facts.map(factOf),
    problems: [],
    valueIn: (cell) => values[position.get(cell) ?? NaN] ?? null,
  };
}

const POSITIONS: Readonly<Record<Edition, ReadonlyMap<CellKey, number>>> = {
  '2021': positionsIn('2021'),
  '2019': positionsIn('2019'),
};

function positionsIn(edition: Edition): Map<CellKey, number> {
  return new Map(cellKeys(EDITIONS[edition]).map((key, index) => [key, index]));
}

function factOf({ name, value }: StatedFact): Fact {
  return { name, value, approximate: false, text: `${FACT_TITLES[name].zh}：${inWords(name, value)}`, at: {} };
}

/** As people write it: a rate is 0..1. */
function inWords(name: FactName, value: number): string {
  return name.startsWith('rate.') ? `${Number((value * 100).toFixed(2))}%` : String(value);
}
