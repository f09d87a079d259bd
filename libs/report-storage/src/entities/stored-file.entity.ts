import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'stored_file_pk' })
  sha256!: string;

  /** In bytes. */
  @Column('integer')
  size!: number;
}
