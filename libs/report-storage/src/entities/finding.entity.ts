import type { Likeness, Place, Severity, Verdict } from '@gongkai/report-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

import { ReportEntity } from './report.entity.js';

@Entity('finding')
@Index('finding_of_subject', ['reportId', 'subject'], { unique: true })
@Index('finding_by_rule', ['rule'])
@Check('finding_severity', "severity IN ('error', 'warning', 'info')")
@Check('finding_verdict', "verdict IN ('violated', 'unverifiable')")
export class FindingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'finding_pk',
  })
  id!: string;

  @ForeignKey(() => ReportEntity, { name: 'finding_report', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  catalogue!: string;

  @Column('text')
  severity!: Severity;

  @Column('text')
  verdict!: Verdict;

  @Column('text', { name: 'message_zh' })
  messageZh!: string;

  @Column('text', { name: 'message_en' })
  messageEn!: string;

  @Column('text', { name: 'suggestion_zh' })
  suggestionZh!: string;

  @Column('text', { name: 'suggestion_en' })
  suggestionEn!: string;

  @Column('text', { array: true })
  cells!: string[];

  @Column('jsonb', { nullable: true })
  expected!: number | string | null;

  @Column('jsonb', { nullable: true })
  found!: number | string | null;

  @Column('jsonb')
  places!: Place[];

  @Column('text', { array: true })
  also!: string[];

  /** The reports that say the same; null where it is not about that. */
  @Column('jsonb', { nullable: true })
  others!: Likeness[] | null;

  /** Its name, digested: the same in every run and version while its figures stand. */
  @Column('text')
  subject!: string;

  /** Its place among the report's findings. */
  @Column('smallint', { default: 0 })
  position!: number;

  /** When it was first found in any version of the report. */
  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  /** When a run found it no more; null while it is there. */
  @Column('timestamptz', { name: 'solved_at', nullable: true })
  solvedAt!: Date | null;
}
