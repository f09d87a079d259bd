import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';

import { importFigures } from '@gongkai/report-storage';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

/** gongkai import-figures FILE.jsonl: figures without documents, all of the file or nothing. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [path, ...more] = parse(args, {}).positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageProblem({ zh: '请写出一个 .jsonl 文件', en: 'Name one .jsonl file' });
  }
  if (!(await isReadable(path))) {
    throw new UsageProblem({ zh: `文件 ${path} 不存在或不能读取`, en: `There is no file ${path} that can be read` });
  }
  const imported = await withDatabase(serveSettings(process.env), (database) => importFigures(database, linesOf(path)));
  io.out(JSON.stringify(imported));
  return EXIT.good;
}

/** As they are asked for: a file of figures is larger than memory. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: BYTES_A_READ })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield bytes.toString('utf8', from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

const BYTES_A_READ = 1_000_000;
const NEWLINE = 0x0a;

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
