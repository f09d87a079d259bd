import type { Severity } from '@gongkai/report-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

import { AccountEntity } from './account.entity.js';

/** One change of a rule by the province; the last one of a rule counts. */
@Entity('rule_setting')
@Index('rule_setting_by_rule', ['rule', 'id'])
@Check('rule_setting_severity', "severity IN ('error', 'warning', 'info')")
export class RuleSettingEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'rule_setting_pk',
  })
  id!: string;

  @Column('text')
  rule!: string;

  @Column('boolean')
  enabled!: boolean;

  /** Null leaves it as the catalogue has it. */
  @Column('text', { nullable: true })
  severity!: Severity | null;

  /** Terms that the province has listed, for the rule that looks for them. */
  @Column('jsonb', { default: () => "'[]'" })
  wordings!: { readonly wrong: string; readonly right: string }[];

  @Column('text')
  reason!: string;

  @ForeignKey(() => AccountEntity, { name: 'rule_setting_account', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' })
  changedAt!: Date;
}
