import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { AgencyEntity } from './agency.entity.js';

@Entity('reporting_duty')
@Index('reporting_duty_by_year', ['year'])
export class ReportingDutyEntity {
  @ForeignKey(() => AgencyEntity, { name: 'reporting_duty_agency', onDelete: 'CASCADE' })
  @PrimaryColumn('text', { name: 'agency_id', primaryKeyConstraintName: 'reporting_duty_pk' })
  agencyId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'reporting_duty_pk' })
  year!: number;
}
