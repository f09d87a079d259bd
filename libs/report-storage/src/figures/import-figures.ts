import { randomUUID } from 'node:crypto';

import { AppError } from '@gongkai/outcome';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';

import { insertRoster } from '../repositories/agency.repository.js';
import { lockNeighbours } from '../repositories/neighbours.js';
import { PRIORITY, ringForChecks } from '../repositories/outbox.repository.js';
import { lockPeers } from '../repositories/peers.js';
import { select } from '../sql.js';
import type { AgencyLine } from './figures-line.js';
import { makeRoom } from './make-room.js';
import { markDocuments } from './mark-documents.js';
import { owe, peersHaveChanged, registerRegions } from './new-agencies.js';
import { type NumberedLine, readAside, type ReportRead } from './reading-aside.js';
import { RollupSums } from './rollup-sums.js';
import { type PlacedReport, writeReports } from './write-reports.js';

export interface ImportedFigures {
  /** Agencies that were new. */
  readonly agencies: number;
  readonly reports: number;
  /** Of these, such that a document has been read for: the document counts. */
  readonly besideDocuments: number;
}

const REPORTS_A_BATCH = 2000;

/**
 * Takes a file of figures in, all of it or nothing, with the measures of every report; the rules follow as jobs.
 * It comes piece by piece: it may be larger than memory.
 * Figures that came the same way before are replaced. Reports that arrive meanwhile wait until it has ended.
 *
 * @throws AppError `figures-invalid` with the first line that is wrong
 */
export function importFigures(
  database: DataSource,
  pieces: AsyncIterable<Uint8Array | string>,
): Promise<ImportedFigures> {
  return database.transaction(async (transaction) => {
    await lockPeers(transaction);
    await lockNeighbours(transaction);
    const figures = new FiguresImport(transaction, await namesOfAgencies(transaction));
    try {
      for await (const line of readAside(pieces)) await figures.add(line);
      return await figures.finish();
    } finally {
      await figures.settled();
    }
  });
}

class FiguresImport {
  private readonly agencies = new Map<string, AgencyLine[]>();
  private readonly reported = new Map<string, number>();
  private readonly checks: string[] = [];
  private readonly sums = new RollupSums();
  private newAgencies: AgencyLine[] = [];
  private reports: ReportRead[] = [];
  private besideDocuments = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly transaction: EntityManager,
    private readonly known: ReadonlyMap<string, string>,
  ) {}

  async add(line: NumberedLine): Promise<void> {
    if ('agency' in line) {
      const { agency } = line;
      this.agencies.set(agency.id, [...(this.agencies.get(agency.id) ?? []), agency]);
      this.newAgencies.push(agency);
      return;
    }
    this.requireSense(line.report, line.number);
    this.reports.push(line.report);
    if (this.reports.length >= REPORTS_A_BATCH) await this.write();
  }

  async finish(): Promise<ImportedFigures> {
    await this.write();
    await this.writing;
    const years = [...this.reported.keys()].map((key) => Number(key.slice(key.lastIndexOf('/') + 1)));
    await owe(this.transaction, [...this.agencies.keys()], years);
    await peersHaveChanged(this.transaction, years);
    await this.sums.write(this.transaction);
    const checks = [...this.checks, ...(await markDocuments(this.transaction))];
    await ringForChecks(this.transaction, checks, PRIORITY.sample);
    const { besideDocuments } = this;
    return {
      agencies: [...this.agencies.keys()].filter((id) => !this.known.has(id)).length,
      reports: this.reported.size,
      besideDocuments,
    };
  }

  /** Nothing is being written any more, well or not: only then may the transaction end. */
  async settled(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  private requireSense({ agency, year }: ReportRead, number: number): void {
    const key = `${agency}/${year}`;
    const before = this.reported.get(key);
    this.reported.set(key, number);
    const wrong = (what: string) =>
      new AppError('figures-invalid', `第 ${number} 行${what}。文件没有导入。`, { number });
    if (before !== undefined) throw wrong(`与第 ${before} 行重复：机关 ${agency} 的 ${year} 年只能有一份`);
    if (!this.known.has(agency) && !this.agencies.has(agency)) {
      throw wrong(`的机关 ${agency} 不在名册里，前面也没有它的 agency 行，请先写机关，再写它的年报`);
    }
  }

  /** The database writes one batch while the next one is read. */
  private async write(): Promise<void> {
    const { newAgencies, reports } = this;
    [this.newAgencies, this.reports] = [[], []];
    await this.writing;
    this.writing = this.writeBatch(newAgencies, reports);
    // Whoever comes next awaits it; until then nobody is to be told.
    this.writing.catch(() => undefined);
  }

  private async writeBatch(agencies: readonly AgencyLine[], reports: readonly ReportRead[]): Promise<void> {
    await this.register(agencies);
    const places = await makeRoom(this.transaction, reports);
    const placed = reports.flatMap((report, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ ...report, ...place, id: randomUUID() }];
    });
    const written = writeReports(this.transaction, placed);
    for (const report of placed) this.count(report);
    await written;
  }

  private async register(agencies: readonly AgencyLine[]): Promise<void> {
    await registerRegions(this.transaction, agencies);
    for (const sample of [true, false]) {
      const versions = agencies.filter((agency) => agency.sample === sample).map((agency) => this.versionOf(agency));
      await insertRoster(this.transaction, { versions, duties: [] }, { sample });
    }
  }

  private versionOf(line: AgencyLine) {
    const { id, name, kind, region, parent, from, to, population } = line;
    if (parent !== null && !this.known.has(parent) && !this.agencies.has(parent)) {
      throw new AppError(
        'figures-invalid',
        `机关 ${id} 的上级机关 ${parent} 不在名册里，前面也没有它的 agency 行。文件没有导入。`,
      );
    }
    const before = (this.agencies.get(id) ?? []).indexOf(line);
    return {
      id: `${id}-${before + 1}`,
      agencyId: id,
      name,
      aliases: [],
      kind,
      regionCode: region,
      parentId: parent,
      validFrom: from,
      validTo: to,
      successorOf: before > 0 ? [`${id}-${before}`] : [],
      population,
    };
  }

  private count(report: PlacedReport): void {
    if (report.hasDocument) this.besideDocuments += 1;
    else {
      this.checks.push(report.id);
      this.sums.add(report);
    }
  }
}

async function namesOfAgencies(transaction: EntityManager): Promise<Map<string, string>> {
  const rows = await select(
    transaction,
    z.object({ id: z.string(), name: z.string() }),
    'SELECT id, name FROM agency_today',
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
