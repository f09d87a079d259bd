import type { Edition } from '@gongkai/report-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { AgencyEntity } from './agency.entity.js';
import { CheckRunEntity } from './check-run.entity.js';
import type { StatedFact } from '../figures/report-of-figures.js';
import { SubmissionEntity } from './submission.entity.js';

@Entity('report')
@Unique('report_of_submission', ['submissionId'])
@Index('report_current', ['agencyId', 'year'], { unique: true, where: 'current' })
@Index('report_by_agency', ['agencyId', 'year'])
@Index('report_by_year', ['year'], { where: 'current' })
@Index('report_to_check', ['checkDue'], { where: 'check_due IS NOT NULL' })
@Index('report_by_check_run', ['checkRun'], { where: 'check_run IS NOT NULL' })
@Check('report_edition', "edition IN ('2021', '2019')")
@Check('report_source', '(submission_id IS NULL) = (stated_facts IS NOT NULL)')
@Check('report_cells', 'cardinality(cell_values) = cardinality(cell_states)')
export class ReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pk' })
  id!: string;

  @ForeignKey(() => SubmissionEntity, { name: 'report_submission', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id', nullable: true })
  submissionId!: string | null;

  /** What figures without a document state beside the cells; null where there is a document. */
  @Column('jsonb', { name: 'stated_facts', nullable: true })
  statedFacts!: StatedFact[] | null;

  @ForeignKey(() => AgencyEntity, { name: 'report_agency', onDelete: 'CASCADE' })
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('smallint')
  year!: number;

  @Column('text', { nullable: true })
  edition!: Edition | null;

  /** The last one that was sent of its agency and year. */
  @Column('boolean')
  current!: boolean;

  /** In the order of the edition's cells; null where the cell is no number. */
  @Column('double precision', { name: 'cell_values', array: true })
  cellValues!: (number | null)[];

  /** In the same order: positions in FIGURE_STATES. */
  @Column('smallint', { name: 'cell_states', array: true })
  cellStates!: number[];

  /** The version of the rules that judged it. */
  @Column('text', { name: 'rule_set' })
  ruleSet!: string;

  /** Of its open findings as they were last written: a check that finds the same writes nothing. */
  @Column('text', { name: 'findings_digest', nullable: true })
  findingsDigest!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Since when something that it is compared with has changed; null when its findings are up to date. */
  @Column('timestamptz', { name: 'check_due', nullable: true })
  checkDue!: Date | null;

  /** The last run over all reports that took it in. */
  @ForeignKey(() => CheckRunEntity, { name: 'report_check_run', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'check_run', nullable: true })
  checkRun!: string | null;

  @Column('timestamptz', { name: 'checked_at', default: () => 'now()' })
  checkedAt!: Date;
}
