import { FileStore } from '@gongkai/file-store';
import { SampleProvinceRepository } from '@gongkai/report-storage';
import { writeSampleProvince } from '@gongkai/sample-province';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { type ServeSettings, serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

const OPTIONS = {
  out: { type: 'string' },
  agencies: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  remove: { type: 'boolean' },
} as const;

const LAST_YEAR = 2024;
const USUAL = { years: 3, seed: 1 };

/** gongkai sample-province: writes the invented province to a folder, or takes it out of the database. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (positionals.length > 0 || (values.out === undefined) === (values.remove === undefined)) {
    throw new UsageProblem({ zh: '请写 --out 文件夹，或者 --remove', en: 'Say --out DIR, or --remove' });
  }
  if (values.out === undefined) return remove(serveSettings(process.env), io);
  const years = wholeNumber('--years', values.years) ?? USUAL.years;
  const agencies = wholeNumber('--agencies', values.agencies);
  const written = await writeSampleProvince(
    {
      seed: wholeNumber('--seed', values.seed) ?? USUAL.seed,
      years: Array.from({ length: years }, (_, back) => LAST_YEAR - years + 1 + back),
      ...(agencies === undefined ? {} : { agencies }),
    },
    values.out,
  );
  io.out(JSON.stringify(written));
  return EXIT.good;
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new UsageProblem({ zh: `${option} 应当是整数：${text}`, en: `${option} takes a whole number: ${text}` });
}

/** Rows go in one transaction; files that nothing speaks of any more go after it. */
async function remove(settings: ServeSettings, io: Io): Promise<number> {
  const files = await withDatabase(settings, (database) => new SampleProvinceRepository(database).remove());
  const store = new FileStore(settings.fileStore);
  for (const sha256 of files) await store.remove(sha256);
  io.err(`示例数据已移除（${files.length} 个文件）。/ The sample province is gone (${files.length} files).`);
  return EXIT.good;
}
