import { basename } from 'node:path';

import { unpackDocuments } from '@gongkai/document-reading';
import { FileStore, type KeptFile } from '@gongkai/file-store';
import { AppError } from '@gongkai/outcome';
import { AccountRepository, type NewSubmission, SubmissionRepository } from '@gongkai/report-storage';

import { documentsBelow } from '../files.js';
import { EXIT, FileProblem, type Io, UsageProblem } from '../io.js';
import { filesOf, parse } from '../options.js';
import { serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

/** gongkai import PATH… --as ACCOUNT: each file, and each in a zip file, gets its receipt; the worker reads them when it runs. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { as: { type: 'string' }, json: { type: 'boolean' } });
  const name = values.as;
  if (name === undefined) {
    throw new UsageProblem({ zh: '请用 --as 写出以哪个账号导入', en: 'Say with --as which account sends them' });
  }
  const settings = serveSettings(process.env);
  const { documents: paths, others } = await documentsBelow(filesOf(positionals));
  if (others.length > 0)
    io.err(`没有导入（从名称看不是文档）/ not sent, no document by its name: ${others.join('、')}`);
  return withDatabase(settings, async (database) => {
    const account = await new AccountRepository(database).findByName(name);
    if (!account) throw new AppError('account-unknown', `没有账号 ${name}，可用 gongkai account add 新建。`);
    const store = new FileStore(settings.fileStore);
    const submissions = new SubmissionRepository(database);
    let exit: number = EXIT.good;
    for (const path of paths) {
      try {
        const { documents, problems } = await documentsAt(path, io);
        const kept = await keepAll(documents, store);
        const receipts = await submissions.receiveAll(kept.map((file) => newSubmission(file, account.id)));
        receipts.forEach((receipt, index) => {
          const file = documents[index]?.file ?? path;
          io.out(values.json === true ? JSON.stringify({ file, ...receipt }) : `${receipt.id}  ${file}`);
        });
        for (const problem of problems) io.err(problem);
        if (problems.length > 0) exit = EXIT.trouble;
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        io.err(`${path}：${error.reason.zh}`);
        exit = EXIT.trouble;
      }
    }
    return exit;
  });
}

/** A document to be sent, as it is named in the output. */
interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface NamedFile extends KeptFile {
  readonly fileName: string;
}

/** The file, or the documents in a zip file; one that cannot be unpacked is sent as it is, and refused with its reason. */
async function documentsAt(path: string, io: Io): Promise<{ documents: NamedBytes[]; problems: string[] }> {
  const bytes = await io.readBytes(path);
  const packed = await unpackDocuments(bytes).catch((error: unknown) => {
    if (error instanceof AppError) return [];
    throw error;
  });
  if (packed.length === 0) return { documents: [{ file: path, bytes }], problems: [] };
  return {
    documents: packed.flatMap((file) => ('bytes' in file ? [{ file: `${path}/${file.name}`, bytes: file.bytes }] : [])),
    problems: packed.flatMap((file) => ('error' in file ? [`${path}/${file.name}：${file.error.message}`] : [])),
  };
}

async function keepAll(documents: readonly NamedBytes[], store: FileStore): Promise<NamedFile[]> {
  const kept: NamedFile[] = [];
  for (const { file, bytes } of documents) kept.push({ ...(await store.keep(bytes)), fileName: basename(file) });
  return kept;
}

function newSubmission({ sha256, size, fileName }: NamedFile, sentBy: string): NewSubmission {
  return {
    sha256,
    size,
    fileName,
    sentBy,
    publishedOn: null,
    givenAgency: null,
    givenYear: null,
    replaces: null,
    sample: false,
    priority: 'person',
  };
}
