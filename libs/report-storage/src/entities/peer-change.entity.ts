import { Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

import { AgencyEntity } from './agency.entity.js';

/** An agency and year whose peers are to be counted anew. */
@Entity('peer_change')
export class PeerChangeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'peer_change_pk',
  })
  id!: string;

  @ForeignKey(() => AgencyEntity, { name: 'peer_change_agency', onDelete: 'CASCADE' })
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('smallint')
  year!: number;
}
