import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { FileStore } from '@gongkai/file-store';
import { AppError } from '@gongkai/outcome';
import { AccountRepository, SubmissionRepository } from '@gongkai/report-storage';

import { EXIT, FileProblem, type Io, UsageProblem } from '../io.js';
import { filesOf, parse } from '../options.js';
import { serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

/** gongkai import PATH… --as ACCOUNT: each file gets its receipt; the worker reads them when it runs. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { as: { type: 'string' }, json: { type: 'boolean' } });
  const name = values.as;
  if (name === undefined) {
    throw new UsageProblem({ zh: '请用 --as 写出以哪个账号导入', en: 'Say with --as which account sends them' });
  }
  const settings = serveSettings(process.env);
  const paths = (await Promise.all(filesOf(positionals).map(filesBelow))).flat();
  return withDatabase(settings, async (database) => {
    const account = await new AccountRepository(database).findByName(name);
    if (!account) throw new AppError('account-unknown', `没有账号 ${name}，可用 gongkai account add 新建。`);
    const store = new FileStore(settings.fileStore);
    const submissions = new SubmissionRepository(database);
    let exit: number = EXIT.good;
    for (const path of paths) {
      try {
        const { sha256, size } = await store.keep(await io.readBytes(path));
        const receipt = await submissions.receive({
          sha256,
          size,
          fileName: basename(path),
          sentBy: account.id,
          publishedOn: null,
          givenAgency: null,
          givenYear: null,
          replaces: null,
          sample: false,
          priority: 'person',
        });
        io.out(values.json === true ? JSON.stringify({ file: path, ...receipt }) : `${receipt.id}  ${path}`);
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        io.err(`${path}：${error.reason.zh}`);
        exit = EXIT.trouble;
      }
    }
    return exit;
  });
}

/** The file itself, or every file of a folder and of those in it, hidden ones left out. */
async function filesBelow(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory() !== true) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(visible.map(({ name }) => filesBelow(join(path, name))))).flat();
}
