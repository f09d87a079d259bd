import { join } from 'node:path';

import { FileStore } from '@gongkai/file-store';
import { SampleProvinceRepository } from '@gongkai/report-storage';
import { writeSampleFigures, writeSampleProvince } from '@gongkai/sample-province';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { type ServeSettings, serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

const OPTIONS = {
  out: { type: 'string' },
  agencies: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  'figures-only': { type: 'boolean' },
  remove: { type: 'boolean' },
} as const;

const LAST_YEAR = 2024;
const FIRST_FORM = 2019;
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
  const options = {
    seed: wholeNumber('--seed', values.seed) ?? USUAL.seed,
    years: yearsOf(years, values['figures-only'] === true),
    ...(agencies === undefined ? {} : { agencies }),
  };
  const written =
    values['figures-only'] === true
      ? await writeSampleFigures(options, figuresFile(values.out))
      : await writeSampleProvince(options, values.out);
  io.out(JSON.stringify(written));
  return EXIT.good;
}

/** The last ones; of figures alone as many as are wanted, where need be into the future: the form began in 2019. */
function yearsOf(count: number, figuresOnly: boolean): number[] {
  const first = LAST_YEAR - count + 1;
  return Array.from({ length: count }, (_, index) => (figuresOnly ? Math.max(first, FIRST_FORM) : first) + index);
}

/** A file where one is named, else `figures.jsonl` in the folder. */
function figuresFile(out: string): string {
  return out.endsWith('.jsonl') ? out : join(out, 'figures.jsonl');
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
