import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sample_province')
@Check('sample_province_single', 'single')
@Check('sample_province_state', "state IN ('loading', 'loaded', 'removed')")
export class SampleProvinceEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'sample_province_pk', default: true })
  single!: boolean;

  @Column('text')
  state!: 'loading' | 'loaded' | 'removed';

  /** How many documents there will be. */
  @Column('integer')
  total!: number;

  @Column('integer')
  seed!: number;

  @Column('smallint', { array: true })
  years!: number[];

  /** How many agencies were asked for; null for as many as usual. */
  @Column('integer', { nullable: true })
  agencies!: number | null;
}
