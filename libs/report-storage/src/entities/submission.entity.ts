import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

import { AccountEntity } from './account.entity.js';
import { AgencyEntity } from './agency.entity.js';
import { StoredFileEntity } from './stored-file.entity.js';

export type SubmissionState = 'received' | 'reading' | 'checked' | 'refused' | 'failed';

@Entity('submission')
@Index('submission_by_sender', ['sentBy', 'receivedAt', 'id'])
@Index('submission_by_file', ['sha256'])
@Index('submission_unsettled', ['receivedAt'], { where: "state IN ('received', 'reading')" })
@Index('submission_by_replaced', ['replaces'], { where: 'replaces IS NOT NULL' })
@Index('submission_published', ['agencyId', 'year', 'receivedAt'], { where: 'published_on IS NOT NULL' })
@Check('submission_state', "state IN ('received', 'reading', 'checked', 'refused', 'failed')")
export class SubmissionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'submission_pk' })
  id!: string;

  @ForeignKey(() => StoredFileEntity, { name: 'submission_file' })
  @Column('text')
  sha256!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @ForeignKey(() => AccountEntity, { name: 'submission_sender', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy!: string | null;

  @Column('timestamptz', { name: 'received_at', default: () => 'clock_timestamp()' })
  receivedAt!: Date;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn!: string | null;

  /** What the sender said or chose; it wins over what the document prints. */
  @ForeignKey(() => AgencyEntity, { name: 'submission_given_agency', onDelete: 'SET NULL' })
  @Column('text', { name: 'given_agency', nullable: true })
  givenAgency!: string | null;

  @Column('smallint', { name: 'given_year', nullable: true })
  givenYear!: number | null;

  @ForeignKey(() => SubmissionEntity, { name: 'submission_replaces', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  replaces!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { default: 'received' })
  state!: SubmissionState;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** How often a worker has begun to read it. */
  @Column('smallint', { default: 0 })
  attempts!: number;

  /** How often it has killed the process that parsed it. */
  @Column('smallint', { default: 0 })
  strikes!: number;

  @Column('integer', { name: 'claim_token', default: 0 })
  claimToken!: number;

  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  /** When the queue was last asked to have it read. */
  @Column('timestamptz', { name: 'rung_at', default: () => 'now()' })
  rungAt!: Date;

  /** The queue's: the smaller the sooner. */
  @Column('smallint')
  priority!: number;

  @Column('text', { name: 'printed_agency', nullable: true })
  printedAgency!: string | null;

  @Column('boolean', { name: 'needs_agency', default: false })
  needsAgency!: boolean;

  /** Ids of the agencies it may be about, likeliest first. */
  @Column('text', { array: true, default: () => "'{}'" })
  candidates!: string[];

  @ForeignKey(() => AgencyEntity, { name: 'submission_agency', onDelete: 'SET NULL' })
  @Column('text', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('smallint', { nullable: true })
  year!: number | null;

  @Column('boolean', { default: false })
  sample!: boolean;
}
