import { Check, Entity, PrimaryColumn } from 'typeorm';

/** A sentence or a bucket that so many current reports of one year have that it is nobody's own. */
@Entity('common_text')
@Check('common_text_kind', "kind IN ('sentence', 'bucket')")
export class CommonTextEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'common_text_pk' })
  kind!: 'sentence' | 'bucket';

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'common_text_pk' })
  key!: number;
}
