import { Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

import { AccountEntity } from './account.entity.js';

/** Every current report checked again, as somebody wanted it. */
@Entity('check_run')
export class CheckRunEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'check_run_pk' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'check_run_account', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy!: string | null;

  @Column('timestamptz', { name: 'started_at', default: () => 'clock_timestamp()' })
  startedAt!: Date;

  /** How many reports there were when it began. */
  @Column('integer')
  total!: number;
}
