import type { ComparisonRow, Comparisons, ComparisonsQuery } from '@gongkai/api-contract';
import { indicatorOf, measureOf } from '@gongkai/indicators';
import { AGENCY_KINDS } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { comparisonsSheet } from '@gongkai/report-export';
import {
  AgencyYearsQuestion,
  CellMediansQuestion,
  type ComparedYear,
  type ComparisonAnswer,
  ComparisonsQuestion,
  type Level,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ComparisonsService {
  constructor(
    private readonly comparisons: ComparisonsQuestion,
    private readonly years: AgencyYearsQuestion,
    private readonly cells: CellMediansQuestion,
  ) {}

  /** @throws AppError `question-invalid`, `agency-not-found`, `reports-incomparable` */
  async compare(query: ComparisonsQuery): Promise<Comparisons> {
    const { from, to } = query;
    if (from !== undefined && to !== undefined && from > to) {
      throw new AppError('question-invalid', `起始年份 ${from} 晚于结束年份 ${to}，请调换`);
    }
    const { levels, ...answer } = await this.comparisons.ask(query);
    requireComparable(answer.agencies);
    const medians = await this.medians({ ...answer, levels }, query);
    return {
      ...answer,
      sample: answer.agencies.some(({ sample }) => sample),
      rows: answer.rows.map((row) => besidePeers(row, medians.get(row.agency) ?? new Map())),
    };
  }

  async sheet(query: ComparisonsQuery): Promise<ReturnType<typeof comparisonsSheet>> {
    return comparisonsSheet({ ...(await this.compare(query)), exportedAt: new Date() });
  }

  /** By agency, what is usual among those of its kind and level. */
  private async medians(
    { agencies, levels }: Pick<ComparisonAnswer, 'agencies' | 'levels'>,
    { indicators = [], cells = [] }: ComparisonsQuery,
  ): Promise<ReadonlyMap<string, Medians>> {
    const ofReports = indicators.filter(isOfReports);
    const groups = new Map<string, Promise<Medians>>();
    const groupOf = (kind: string, level: Level | undefined) => {
      if (level === undefined) return NOBODY;
      const key = `${kind}/${level}`;
      const group = groups.get(key) ?? this.group(kind, level, ofReports, cells);
      groups.set(key, group);
      return group;
    };
    return new Map(
      await Promise.all(agencies.map(async ({ id, kind }, at) => [id, await groupOf(kind, levels[at])] as const)),
    );
  }

  private async group(
    kind: string,
    level: Level,
    indicators: readonly string[],
    cells: readonly string[],
  ): Promise<Medians> {
    const [ofIndicators, ofCells] = await Promise.all([
      indicators.length === 0 ? [] : this.years.peersMedians(kind, level, indicators),
      this.cells.ask(kind, level, cells),
    ]);
    return new Map([
      ...ofIndicators.map(({ year, indicator, ...median }) => [`${year}/${indicator}`, median] as const),
      ...ofCells.map(({ year, cell, ...median }) => [`${year}/${cell}`, median] as const),
    ]);
  }
}

/** By year and indicator or cell. */
type Medians = ReadonlyMap<string, { readonly median: number | null; readonly peers: number }>;

const NOBODY: Medians = new Map();

function besidePeers({ indicators, cells, year, ...row }: ComparedYear, medians: Medians): ComparisonRow {
  const beside = (name: string) => medians.get(`${year}/${name}`) ?? { median: null, peers: 0 };
  return {
    ...row,
    year,
    indicators: indicators.map((value) => ({ ...value, ...beside(value.indicator) })),
    cells: cells.map((value) => ({ ...value, ...beside(value.cell) })),
  };
}

/** Not of the record of an agency, such as its residents: of those nobody keeps a median. */
function isOfReports(code: string): boolean {
  const indicator = indicatorOf(code);
  const measures = indicator ? [...indicator.numerator, ...indicator.denominator] : [];
  return measures.every((name) => measureOf(name).from !== 'record');
}

function requireComparable(agencies: ComparisonAnswer['agencies']): void {
  const levels = agencies.map(({ kind }) => isGovernment(kind));
  if (levels.includes(true) && levels.includes(false)) {
    throw new AppError(
      'reports-incomparable',
      '人民政府的年报汇总了所属部门和乡镇的数字，不能与部门、乡镇的年报相比。请只选人民政府，或只选部门和乡镇',
    );
  }
}

function isGovernment(kind: string): boolean {
  return AGENCY_KINDS.some(({ code, level }) => code === kind && level === 'government');
}
