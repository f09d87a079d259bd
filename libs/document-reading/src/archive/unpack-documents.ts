import { AppError } from '@gongkai/outcome';

import { detectFormat, sniff } from '../detect-format.js';
import { emptyDocument, tooComplex, unsupported } from '../document-errors.js';
import { MAX_DOCUMENT_BYTES, MAX_PACKED_DOCUMENTS, MAX_PACKED_RATIO, MAX_UNPACKED_BYTES } from '../limits.js';
import { ZipArchive } from '../zip/zip-archive.js';

/** A file in a zip file, or why it could not be unpacked. */
export type PackedDocument = { readonly name: string } & (
  { readonly bytes: Uint8Array } | { readonly error: AppError }
);

/** What systems leave in zip files besides what people put there. */
const NOT_A_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/iu;

/**
 * The files in a zip file, those in a zip file inside it as well. A name keeps
 * its folders: `科技局/年报.docx`, `市直.zip/年报.docx`. A file that cannot be
 * unpacked, such as one with a password, has its error and the others go on.
 *
 * @returns none when the bytes are no zip file, or one that is a document itself (docx, xlsx, ofd)
 * @throws {AppError} document-damaged, document-empty, document-too-complex: of the whole file
 */
export function unpackDocuments(bytes: Uint8Array): Promise<readonly PackedDocument[]> {
  return Promise.resolve().then(() => (sniff(bytes).format === 'archive' ? unpack(bytes) : []));
}

/**
 * The one document in a zip file.
 *
 * @throws {AppError} when there is none, or more than one
 */
export function onlyDocument(bytes: Uint8Array): Uint8Array {
  const packed = unpack(bytes);
  const documents = packed.flatMap((file) => ('bytes' in file && detectFormat(file.bytes) ? [file.bytes] : []));
  const [only] = documents;
  if (only && documents.length === 1) return only;
  if (documents.length > 1) {
    throw unsupported(
      `压缩包里有 ${documents.length} 个文件，不能当作一份年报读取`,
      '请解压后逐个选择，或在页面上传压缩包。',
    );
  }
  const failed = packed.find((file) => 'error' in file);
  throw failed && 'error' in failed
    ? failed.error
    : emptyDocument('压缩包里没有可以读取的年报文件，请检查后重新上传。');
}

function unpack(bytes: Uint8Array): PackedDocument[] {
  const budget = new Budget(bytes.length);
  const files = filesIn(bytes, '', budget).flatMap((file) => {
    if (!('bytes' in file) || sniff(file.bytes).format !== 'archive') return [file];
    return nestedFiles(file.bytes, `${file.name}/`, budget);
  });
  if (files.length === 0) throw emptyDocument('压缩包里没有文件，请把年报放进去再上传。');
  return files;
}

/** A zip file inside another one: what is wrong with it is wrong with it alone, unless all together are too large. */
function nestedFiles(bytes: Uint8Array, prefix: string, budget: Budget): PackedDocument[] {
  const name = prefix.slice(0, -1);
  try {
    return filesIn(bytes, prefix, budget).map((file) => {
      const isDeeper = 'bytes' in file && sniff(file.bytes).format === 'archive';
      return isDeeper ? { name: file.name, error: tooDeep() } : file;
    });
  } catch (error) {
    if (error instanceof AppError && !budget.isSpent) return [{ name, error }];
    throw error;
  }
}

function filesIn(bytes: Uint8Array, prefix: string, budget: Budget): PackedDocument[] {
  const archive = new ZipArchive(bytes, { part: MAX_DOCUMENT_BYTES, all: MAX_UNPACKED_BYTES });
  return archive.names
    .filter((name) => !name.endsWith('/') && !NOT_A_DOCUMENT.test(name))
    .map((name): PackedDocument => {
      budget.addFile();
      try {
        const unpacked = archive.read(name);
        budget.addBytes(unpacked.length);
        return { name: prefix + name, bytes: unpacked };
      } catch (error) {
        if (!(error instanceof AppError) || budget.isSpent) throw error;
        return { name: prefix + name, error };
      }
    });
}

/** What all files of a zip file together, those of the files inside it as well, may take. */
class Budget {
  isSpent = false;
  private files = 0;
  private bytes = 0;

  constructor(private readonly packedSize: number) {}

  addFile(): void {
    this.files += 1;
    if (this.files > MAX_PACKED_DOCUMENTS) {
      this.spend(`压缩包里的文件超过 ${MAX_PACKED_DOCUMENTS} 个，请分成几个压缩包`, { files: this.files });
    }
  }

  addBytes(count: number): void {
    this.bytes += count;
    const isBomb = this.bytes > MAX_DOCUMENT_BYTES / 5 && this.bytes > MAX_PACKED_RATIO * this.packedSize;
    if (isBomb || this.bytes > MAX_UNPACKED_BYTES) this.spend('压缩包解压后过大', { unpacked: this.bytes });
  }

  private spend(what: string, facts: Readonly<Record<string, number>>): never {
    this.isSpent = true;
    throw tooComplex(what, facts);
  }
}

function tooDeep(): AppError {
  return unsupported('压缩包里的压缩包中又有压缩包', '请解压后重新打包，再上传。');
}
