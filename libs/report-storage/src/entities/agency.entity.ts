import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { SubmissionEntity } from './submission.entity.js';

@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'agency_pk' })
  id!: string;

  /** Invented for the sample province. */
  @Column('boolean')
  sample!: boolean;

  /** The submission whose printed name made it known; null for those of a roster. */
  @ForeignKey(() => SubmissionEntity, { name: 'agency_registered_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'registered_by', nullable: true })
  registeredBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
