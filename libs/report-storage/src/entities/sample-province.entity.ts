import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sample_province')
@Check('sample_province_single', 'single')
@Check('sample_province_state', "state IN ('loading', 'loaded')")
export class SampleProvinceEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'sample_province_pk', default: true })
  single!: boolean;

  @Column('text')
  state!: 'loading' | 'loaded';

  /** How many documents there will be. */
  @Column('integer')
  total!: number;

  @Column('integer')
  seed!: number;
}
