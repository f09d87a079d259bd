import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A bell still to be rung: written together with what it is about, sent later. */
@Entity('outbox')
@Index('outbox_unsent', ['priority', 'createdAt'], { where: 'sent_at IS NULL' })
export class OutboxEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'outbox_pk' })
  id!: string;

  @Column('text')
  queue!: string;

  @Column('jsonb')
  payload!: unknown;

  @Column('smallint')
  priority!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
