import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';

import { importFigures } from '@gongkai/report-storage';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

const BYTES_A_READ = 1_000_000;

/** gongkai import-figures FILE.jsonl: figures without documents, all of the file or nothing. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [path, ...more] = parse(args, {}).positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageProblem({ zh: '请写出一个 .jsonl 文件', en: 'Name one .jsonl file' });
  }
  if (!(await isReadable(path))) {
    throw new UsageProblem({ zh: `文件 ${path} 不存在或不能读取`, en: `There is no file ${path} that can be read` });
  }
  const pieces = createReadStream(path, { highWaterMark: BYTES_A_READ });
  const imported = await withDatabase(serveSettings(process.env), (database) => importFigures(database, pieces));
  io.out(JSON.stringify(imported));
  return EXIT.good;
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
