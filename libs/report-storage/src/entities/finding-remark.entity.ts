import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

import { AccountEntity } from './account.entity.js';
import { AgencyEntity } from './agency.entity.js';

export type RemarkKind = 'confirmed' | 'dismissed' | 'reopened' | 'commented';

/**
 * What a person said of a finding. It holds for the finding of that name in
 * every version of the agency's report on the year: as long as the figures
 * stand, so does the decision.
 */
@Entity('finding_remark')
@Index('finding_remark_by_subject', ['agencyId', 'year', 'subject', 'id'])
@Check('finding_remark_kind', "kind IN ('confirmed', 'dismissed', 'reopened', 'commented')")
export class FindingRemarkEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'finding_remark_pk',
  })
  id!: string;

  @ForeignKey(() => AgencyEntity, { name: 'finding_remark_agency', onDelete: 'CASCADE' })
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('smallint')
  year!: number;

  @Column('text')
  subject!: string;

  @Column('text')
  kind!: RemarkKind;

  /** The reason, or the comment. */
  @Column('text')
  text!: string;

  @ForeignKey(() => AccountEntity, { name: 'finding_remark_account', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  @Column('timestamptz', { name: 'made_at', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
