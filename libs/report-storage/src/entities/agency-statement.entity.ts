import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

import { AccountEntity } from './account.entity.js';
import { AgencyEntity } from './agency.entity.js';

/** What an agency said of its figures of a year; of those about one year the last one counts. */
@Entity('agency_statement')
@Index('agency_statement_by_year', ['agencyId', 'year', 'id'])
export class AgencyStatementEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'agency_statement_pk',
  })
  id!: string;

  @ForeignKey(() => AgencyEntity, { name: 'agency_statement_agency', onDelete: 'CASCADE' })
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('smallint')
  year!: number;

  /** Empty where the agency took back what it had said. */
  @Column('text')
  text!: string;

  @ForeignKey(() => AccountEntity, { name: 'agency_statement_account', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  @Column('timestamptz', { name: 'made_at', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
