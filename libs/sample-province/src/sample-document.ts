import { deadline, regionOf } from '@gongkai/organisations';
import type { CellKey } from '@gongkai/report-model';

import { type LaidBlock, layOut } from './documents/laid-report.js';
import type { TextTables } from './documents/text.js';
import { SAMPLE_FORMATS, type SampleFormat, writeDocument } from './documents/write-document.js';
import type { Printed } from './documents/form-tables.js';
import type { PlannedFault } from './faults/put-faults.js';
import { mutate, type MutatedReport } from './mutations/mutate.js';
import { Random } from './random.js';
import { compose, type ComposedReport, type PlannedReport } from './sample-report.js';
import type { DocumentTruth, InjectedFault } from './truth.js';

/** A report of the sample; nothing of it is written before it is asked for. */
export interface SampleDocument {
  readonly fileName: string;
  /** Where `writeSampleProvince` puts it: 2023/盐池县. */
  readonly folder: string;
  readonly format: SampleFormat;
  readonly agencyId: string;
  readonly year: number;
  /** The day on which the agency published it, such as 2024-01-26. */
  readonly publishedOn: string;
  /** The same bytes each time. */
  bytes(): Promise<Uint8Array>;
  truth(): DocumentTruth;
  /** Its words without a document around them. */
  paragraphs(): SampleParagraph[];
  /** The same report with one small thing gone wrong in one of its tables: another thing for each variant. */
  mutated(variant: number): MutatedDocument;
}

/** A paragraph or heading, and the section it stands in: 0 before the first one. */
export interface SampleParagraph {
  readonly section: number;
  readonly text: string;
}

/** A report that something small has happened to. */
export interface MutatedDocument extends Pick<MutatedReport, 'mutation' | 'section' | 'cells'> {
  bytes(): Promise<Uint8Array>;
}

/** Text that something happens to is as often pasted with its tabs as not. */
const TEXT_TABLES = ['tabs', 'tabs', 'bars', 'lines'] as const satisfies readonly TextTables[];

/** Of a hundred reports, this many are published after the legal day. */
const LATE_PERCENT = 5;

export function sampleDocument(report: PlannedReport, place: number): SampleDocument {
  const { agency, year } = report;
  const format = SAMPLE_FORMATS[(place + year) % SAMPLE_FORMATS.length] ?? 'docx';
  const title = `${agency.name}${year}年政府信息公开工作年度报告（示例数据）`;
  const header = {
    fileName: `${title}.${format}`,
    folder: `${year}/${regionOf(agency.regionCode)?.name ?? agency.regionCode}`,
    format,
    agencyId: agency.agencyId,
    year,
    publishedOn: publicationDay(report),
  };
  return {
    ...header,
    bytes: () => write(laidOut(report)),
    truth: () => truthOf(header, report, compose(report)),
    paragraphs: () => paragraphsOf(compose(report)),
    mutated: (variant) => {
      const random = new Random(report.seed, agency.agencyId, year, 'mutation', variant);
      const tables = random.pick(TEXT_TABLES);
      const { blocks, ...mutated } = mutate(laidOut(report), format === 'txt' ? tables : 'grid', random);
      const mutation = format === 'txt' && tables !== 'tabs' ? `${mutated.mutation}, in ${tables}` : mutated.mutation;
      return { ...mutated, mutation, bytes: () => write(blocks, tables) };
    },
  };

  function write(blocks: readonly LaidBlock[], tables: TextTables = 'tabs'): Promise<Uint8Array> {
    const wrapped = new Random(report.seed, agency.agencyId, year, 'look').chance(0.4);
    return writeDocument(format, blocks, { title, wrapped, tables });
  }
}

function paragraphsOf({ text }: ComposedReport): SampleParagraph[] {
  let section = 0;
  return text.parts.flatMap((part) => {
    if (part.kind === 'heading') section += 1;
    return part.kind === 'table' ? [] : [{ section, text: part.text }];
  });
}

function laidOut(report: PlannedReport): LaidBlock[] {
  const { form, text, printed } = compose(report);
  return layOut(form, text.parts, printed);
}

/** Most come out in the second half of January. */
function publicationDay({ seed, agency, year }: PlannedReport): string {
  const random = new Random(seed, agency.agencyId, year, 'publication');
  const due = new Date(`${deadline(agency.kind, year)}T00:00:00Z`);
  const late = random.chance(LATE_PERCENT / 100);
  const days = late ? random.between(1, 45) : -Math.min(random.between(0, 25), random.between(0, 25));
  return new Date(due.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function truthOf(
  header: Omit<SampleDocument, 'bytes' | 'truth' | 'paragraphs' | 'mutated'>,
  { agency, fault }: PlannedReport,
  { form, text, printed, omitted }: ComposedReport,
): DocumentTruth {
  const { folder, fileName, ...rest } = header;
  return {
    path: `${folder}/${fileName}`,
    ...rest,
    agency: agency.name,
    edition: form.id,
    cells: Object.fromEntries(Object.entries(printed).map(([key, raw]) => [key, omits(omitted, key) ? null : raw])),
    facts: text.statements.flatMap(({ facts }) => facts),
    problems: text.problems,
    measures: text.measures,
    faults: fault === null ? [] : [injected(fault, printed)],
  };
}

const TABLE_OF: Readonly<Record<string, 2 | 3 | 4>> = { proactive: 2, applications: 3, challenges: 4 };

function omits(omitted: 2 | 3 | 4 | null, key: CellKey): boolean {
  return omitted !== null && TABLE_OF[key.split('.')[0] ?? ''] === omitted;
}

function injected({ kind: { rule, also, severity }, change }: PlannedFault, printed: Printed): InjectedFault {
  const changed = Object.keys({ ...change.cells, ...change.printed });
  return { rule, also, severity, cells: changed.filter((key) => key in printed) };
}
