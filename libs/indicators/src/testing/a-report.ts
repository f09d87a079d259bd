import { type AnnualReport, type Fact, type FactName, readFigure } from '@gongkai/report-model';

/** A report with only the cells a case is about, each as it would be printed. */
export function aReport(cells: Readonly<Record<string, string>>, more: Partial<AnnualReport> = {}): AnnualReport {
  return {
    kind: 'annual-report',
    agency: '某县某局',
    year: 2024,
    edition: '2021',
    sections: [],
    passages: [],
    cells: Object.fromEntries(Object.entries(cells).map(([key, raw]) => [key, readFigure(raw, { line: 1 })])),
    facts: [],
    problems: [],
    measures: [],
    notices: [],
    ...more,
  };
}

export function aFact(name: FactName, value: number | null, text = '', approximate = false): Fact {
  return { name, value, text, approximate, at: { line: 1 } };
}
