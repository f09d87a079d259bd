import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { SubmissionEntity } from './submission.entity.js';

/** Where everything stood: the reading with its places, and the document they point into. */
@Entity('reading')
export class ReadingEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'reading_submission', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'reading_pk' })
  submissionId!: string;

  @Column('jsonb')
  reading!: unknown;

  @Column('jsonb', { nullable: true })
  document!: unknown;
}
