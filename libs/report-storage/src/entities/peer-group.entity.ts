import type { PeerStatistics } from '@gongkai/indicators';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is usual among the reports of one kind of agency at one level, as it was last counted. */
@Entity('peer_group')
export class PeerGroupEntity {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'peer_group_pk' })
  year!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'peer_group_pk' })
  kind!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'peer_group_pk' })
  level!: string;

  @Column('jsonb')
  statistics!: PeerStatistics;
}
