import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { MeasureColumnsEntity } from './measure-columns.entity.js';
import { ReportEntity } from './report.entity.js';

/** What indicators are made of, one narrow row a report; null is "not stated", never zero. */
@Entity('report_measures')
@Index('report_measures_by_year', ['year', 'received'], { where: 'current' })
@Index('report_measures_by_agency', ['agencyId', 'year'], { where: 'current' })
export class ReportMeasuresEntity extends MeasureColumnsEntity {
  @ForeignKey(() => ReportEntity, { name: 'report_measures_report', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'report_measures_pk' })
  reportId!: string;

  /** The report's own, as its year: whoever deletes the agency deletes the report, and with it this. */
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('smallint')
  year!: number;

  /** The report's own, repeated here so that a ranking reads one index. */
  @Column('boolean')
  current!: boolean;

  /** The most that the text says was published, in all or on the website: what peers are asked about. */
  @Column('double precision', { nullable: true })
  published!: number | null;

  /** In which words the agency says its on-time rate. */
  @Column('text', { name: 'on_time_sentence', nullable: true })
  onTimeSentence!: string | null;

  @Column('text', { name: 'problem_categories', array: true, default: () => "'{}'" })
  problemCategories!: string[];

  @Column('integer', { name: 'open_errors' })
  openErrors!: number;

  @Column('integer', { name: 'open_warnings' })
  openWarnings!: number;
}
