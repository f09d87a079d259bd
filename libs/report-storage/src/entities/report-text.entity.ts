import type { SectionText } from '@gongkai/report-model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { ReportEntity } from './report.entity.js';

/** What a report is found by among those that say the same. */
@Entity('report_text')
// TypeORM knows no inverted indexes: the migration makes them.
@Index('report_text_by_bucket', { synchronize: false })
@Index('report_text_by_sentence', { synchronize: false })
export class ReportTextEntity {
  @ForeignKey(() => ReportEntity, { name: 'report_text_report', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'report_text_pk' })
  reportId!: string;

  @Column('smallint')
  year!: number;

  @Column('boolean')
  current!: boolean;

  /** Its longer sections, masked. */
  @Column('jsonb')
  sections!: SectionText[];

  @Column('integer', { array: true })
  sentences!: number[];

  @Column('integer', { array: true })
  buckets!: number[];
}
