import type { Subordinate } from '@gongkai/consistency-rules';
import { type AgencyVersion, versionInYear } from '@gongkai/organisations';
import { cellKeys, editionOfYear, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport, CellKey } from '@gongkai/report-model';
import type { DocumentTruth, SampleProvince } from '@gongkai/sample-province';

/** The agencies that a government's report sums up, as they stood in the year; none where it is no government's. */
export function agenciesBelow({ agencies }: SampleProvince, agencyId: string, year: number): AgencyVersion[] {
  const below = agencies.filter(({ parentId }) => parentId === agencyId);
  return [...new Set(below.map((version) => version.agencyId))].flatMap(
    (id) => versionInYear(id, year, agencies) ?? [],
  );
}

/** What a check of the government is given about one of them. */
export function subordinate(name: string, report: AnnualReport | undefined): Subordinate {
  if (report === undefined) return { name, counts: null };
  const numbers = Object.entries(report.cells).flatMap(([key, { value }]): [CellKey, number][] =>
    value === null ? [] : [[key, value]],
  );
  return { name, counts: new Map(numbers) };
}

/** Whether whatever is wrong with the document is wrong with its words: every cell is there and as it should be. */
export function printsTrueFigures({ year, edition, cells, faults }: DocumentTruth): boolean {
  const isComplete = Object.keys(cells).length === cellKeys(EDITIONS[edition]).length;
  return (
    editionOfYear(year)?.id === edition &&
    isComplete &&
    !Object.values(cells).includes(null) &&
    faults.every((fault) => fault.cells.length === 0)
  );
}
