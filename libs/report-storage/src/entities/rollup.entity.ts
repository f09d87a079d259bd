import type { Edition } from '@gongkai/report-model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { RegionEntity } from './region.entity.js';

/** What the current reports of a year add up to in a region and all below it; kept by triggers on `report`. */
@Entity('rollup')
export class RollupEntity {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'rollup_pk' })
  year!: number;

  @ForeignKey(() => RegionEntity, { name: 'rollup_region' })
  @PrimaryColumn('text', { name: 'region_code', primaryKeyConstraintName: 'rollup_pk' })
  regionCode!: string;

  /** Empty for all kinds together; governments, whose reports are sums themselves, are in none. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_pk' })
  kind!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_pk' })
  edition!: Edition;

  @Column('integer')
  reports!: number;

  /** In the order of the edition's cells. */
  @Column('double precision', { array: true })
  sums!: number[];

  /** In the same order: the reports whose cell is no number. */
  @Column('integer', { array: true })
  unknown!: number[];
}
