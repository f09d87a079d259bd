import type { MigrationInterface, QueryRunner } from 'typeorm';

import { pinyinKeys } from '../pinyin.js';

/** Agencies are found by the pinyin of their names, which is written beside them; that of those already there is added. */
export class SpellNames1764001800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "agency_version" ADD COLUMN "pinyin" text NOT NULL DEFAULT ''`);
    const versions = (await queryRunner.query('SELECT id, name, aliases FROM agency_version')) as Named[];
    await queryRunner.query(
      `UPDATE agency_version v SET pinyin = s.pinyin
       FROM unnest($1::text[], $2::text[]) AS s (id, pinyin) WHERE v.id = s.id`,
      [versions.map(({ id }) => id), versions.map(({ name, aliases }) => pinyinKeys([name, ...aliases]))],
    );
    await queryRunner.query(`
      CREATE OR REPLACE VIEW "agency_today" AS
        SELECT DISTINCT ON (a."id") a."id", v."name", v."aliases", v."kind", a."sample",
          r."code" AS "region_code", r."name" AS "region_name", r."parent" AS "region_parent", v."pinyin"
        FROM "agency" a
        JOIN "agency_version" v ON v."agency_id" = a."id"
        JOIN "region" r ON r."code" = v."region_code"
        ORDER BY a."id", v."valid_from" DESC`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW "agency_today";
      CREATE VIEW "agency_today" AS
        SELECT DISTINCT ON (a."id") a."id", v."name", v."aliases", v."kind", a."sample",
          r."code" AS "region_code", r."name" AS "region_name", r."parent" AS "region_parent"
        FROM "agency" a
        JOIN "agency_version" v ON v."agency_id" = a."id"
        JOIN "region" r ON r."code" = v."region_code"
        ORDER BY a."id", v."valid_from" DESC;
      COMMENT ON VIEW "agency_today" IS 'One row an agency, as its latest version has it';
      ALTER TABLE "agency_version" DROP COLUMN "pinyin"`);
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
