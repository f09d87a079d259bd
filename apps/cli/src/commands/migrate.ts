import { migrate } from '@gongkai/report-storage';

import { EXIT, type Io, UsageProblem } from '../io.js';

/** gongkai migrate: for installations whose services are started one by one. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (args.length > 0 || url === undefined) {
    throw new UsageProblem({
      zh: '请用环境变量 DATABASE_URL 指定数据库；migrate 不带参数',
      en: 'Name the database in DATABASE_URL; migrate takes no arguments',
    });
  }
  await migrate(url);
  io.err('数据库结构已是最新。/ The database is up to date.');
  return EXIT.good;
}
