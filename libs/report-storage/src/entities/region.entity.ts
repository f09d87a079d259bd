import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'region_pk' })
  code!: string;

  @Column('text')
  name!: string;

  @ForeignKey(() => RegionEntity, { name: 'region_parent', deferrable: 'INITIALLY DEFERRED' })
  @Column('text', { nullable: true })
  parent!: string | null;
}
