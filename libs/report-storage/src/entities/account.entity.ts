import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

export type Role = 'clerk' | 'supervisor' | 'analyst';

@Entity('account')
@Unique('account_name', ['name'])
@Check('account_role', "role IN ('clerk', 'supervisor', 'analyst')")
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text')
  role!: Role;

  @Column('boolean', { default: false })
  sample!: boolean;
}
