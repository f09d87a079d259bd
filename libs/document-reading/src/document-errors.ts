import { AppError } from '@gongkai/outcome';

type Facts = Readonly<Record<string, unknown>>;

/** Nothing in it that could be read. */
export function emptyDocument(message = '文件里没有文字，请检查是否选错了文件，再重新上传。'): AppError {
  return new AppError('document-empty', message);
}

export function tooLarge(size: number): AppError {
  const megabytes = Math.ceil(size / (1024 * 1024));
  return new AppError(
    'document-too-large',
    `文件约 ${megabytes} MB，超过 50 MB 的上限。请压缩或删去其中的图片后另存，再重新上传。`,
    { size },
  );
}

export function unsupported(what: string, advice: string): AppError {
  return new AppError('format-unsupported', `${what}，系统读不了。${advice}`);
}

/** Broken bytes or broken markup; `part` says where, for the log. */
export function damaged(what: string, facts: Facts = {}, cause?: unknown): AppError {
  return new AppError(
    'document-damaged',
    `文件已损坏：${what}。请用 Word、WPS 或 Excel 打开原文件，另存为新文件后再上传。`,
    facts,
    cause === undefined ? {} : { cause },
  );
}

/** A picture that cannot be decoded. */
export function damagedPicture(what: string, facts: Facts = {}, cause?: unknown): AppError {
  return new AppError(
    'document-damaged',
    `图片已损坏：${what}。请重新扫描或拍照，另存为 PNG 或 JPEG 图片后再上传；有 Word 或 PDF 原件的，请上传原件。`,
    facts,
    cause === undefined ? {} : { cause },
  );
}

export function encrypted(): AppError {
  return new AppError('document-encrypted', '文件设有密码，系统打不开。请取消密码保护，另存后再上传。');
}

export function scanned(): AppError {
  return new AppError(
    'document-scanned',
    '文件里只有图片（扫描件），没有可以读取的文字。请上传由 Word、WPS 直接导出的 docx 或 PDF 文件。',
  );
}

export function tooComplex(what: string, facts: Facts = {}): AppError {
  return new AppError(
    'document-too-complex',
    `文件内容异常：${what}，已停止读取。请把年报正文复制到新的 Word 文档，另存后再上传。`,
    facts,
  );
}
