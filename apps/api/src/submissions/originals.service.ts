import { FileStore } from '@gongkai/file-store';
import { SubmissionRepository } from '@gongkai/report-storage';
import { Injectable, StreamableFile } from '@nestjs/common';

import { attachment } from '../downloads/download.js';

/** The files as they were sent. */
@Injectable()
export class OriginalsService {
  constructor(
    private readonly files: FileStore,
    private readonly submissions: SubmissionRepository,
  ) {}

  /**
   * The original under the name it was sent with. Always as a download: a browser must not run what strangers sent.
   *
   * @throws AppError `submission-not-found`
   */
  async open(submissionId: string): Promise<StreamableFile> {
    const { sha256, size, fileName } = await this.submissions.get(submissionId);
    return new StreamableFile(await this.files.open(sha256), {
      type: 'application/octet-stream',
      length: size,
      disposition: attachment(fileName),
    });
  }
}
