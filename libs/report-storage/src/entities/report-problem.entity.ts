import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { ReportEntity } from './report.entity.js';

/** A sentence in which a report names a problem, with the categories of the taxonomy it was taken for; none where it fits none. */
@Entity('report_problem')
export class ReportProblemEntity {
  @ForeignKey(() => ReportEntity, { name: 'report_problem_report', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'report_problem_pk' })
  reportId!: string;

  /** Its place among the problems of the reading, from 0. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'report_problem_pk' })
  position!: number;

  @Column('text')
  text!: string;

  @Column('text', { array: true })
  categories!: string[];
}
