import type { AgencyKind } from '@gongkai/organisations';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { AgencyEntity } from './agency.entity.js';
import { RegionEntity } from './region.entity.js';

@Entity('agency_version')
@Index('agency_version_by_agency', ['agencyId', 'validFrom'])
@Index('agency_version_by_region', ['regionCode', 'kind'])
@Index('agency_version_by_parent', ['parentId'], { where: 'parent_id IS NOT NULL' })
@Check('agency_version_days', 'valid_to IS NULL OR valid_to >= valid_from')
export class AgencyVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'agency_version_pk' })
  id!: string;

  @ForeignKey(() => AgencyEntity, { name: 'agency_version_agency', onDelete: 'CASCADE' })
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  aliases!: string[];

  /** How its names are found by pinyin; see pinyin.ts. */
  @Column('text', { default: '', select: false })
  pinyin!: string;

  @Column('text')
  kind!: AgencyKind;

  @ForeignKey(() => RegionEntity, { name: 'agency_version_region' })
  @Column('text', { name: 'region_code' })
  regionCode!: string;

  /** The agency above it. */
  @ForeignKey(() => AgencyEntity, {
    name: 'agency_version_parent',
    onDelete: 'SET NULL',
    deferrable: 'INITIALLY DEFERRED',
  })
  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** First and last day, as yyyy-mm-dd; no last day while it holds. */
  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** The years for which it is looked at, kept by triggers: a year belongs to one version of an agency. */
  @Column('smallint', { name: 'first_year', default: 0, select: false })
  firstYear!: number;

  @Column('smallint', { name: 'last_year', default: 32767, select: false })
  lastYear!: number;

  /** The ids of the versions whose work it took over; one that is gone is passed over. */
  @Column('text', { name: 'successor_of', array: true, default: () => "'{}'" })
  successorOf!: string[];

  @Column('integer', { nullable: true })
  population!: number | null;
}
