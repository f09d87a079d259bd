import {
  AgencyChoice,
  Findings,
  Receipt,
  Submission,
  SubmissionChange,
  Submissions,
  SubmissionsQuery,
} from '@gongkai/api-contract';
import { FileStore } from '@gongkai/file-store';
import type { StoredAccount } from '@gongkai/report-storage';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import { Answers, AnswersNothing } from '../contract/answers.js';
import { Id } from '../contract/id.js';
import { AnswersOriginal } from '../downloads/download.js';
import { Asking, Roles } from '../sessions/access.js';
import { OriginalsService } from './originals.service.js';
import { SubmissionsService } from './submissions.service.js';
import { readUpload } from './upload.js';
import { UPLOAD_FORM } from './upload-form.js';

@ApiTags('submissions')
@Controller('submissions')
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly originals: OriginalsService,
    private readonly files: FileStore,
  ) {}

  @Post()
  @Roles(['clerk', 'supervisor'])
  @ApiOperation({ summary: 'Send a document, at most 50 MiB; agency and year are recognised unless given' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_FORM })
  @Answers(Receipt, HttpStatus.ACCEPTED)
  async receive(@Req() request: FastifyRequest, @Asking() by: StoredAccount): Promise<Receipt> {
    return this.submissions.receive(await readUpload(request, (bytes) => this.files.keep(bytes)), by);
  }

  @Get()
  @ApiOperation({ summary: 'What one has sent, newest first' })
  @Answers(Submissions)
  list(
    @Query({ schema: SubmissionsQuery }) query: SubmissionsQuery,
    @Asking() by: StoredAccount,
  ): Promise<Submissions> {
    return this.submissions.list(query, by);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a submission has come' })
  @Answers(Submission)
  get(@Param('id', { schema: Id }) id: string, @Asking() by: StoredAccount): Promise<Submission> {
    return this.submissions.get(id, by);
  }

  @Delete(':id')
  @Roles(['clerk', 'supervisor'])
  @ApiOperation({ summary: 'Withdraw a submission; doing it twice changes nothing' })
  @AnswersNothing()
  withdraw(@Param('id', { schema: Id }) id: string, @Asking() by: StoredAccount): Promise<void> {
    return this.submissions.withdraw(id, by);
  }

  @Patch(':id')
  @Roles(['clerk', 'supervisor'])
  @ApiOperation({ summary: 'Say when the report was published; it is checked against its deadline again' })
  @Answers(Submission)
  change(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SubmissionChange }) { publishedOn }: SubmissionChange,
    @Asking() by: StoredAccount,
  ): Promise<Submission> {
    return this.submissions.setPublishedOn(id, publishedOn, by);
  }

  @Post(':id/agency')
  @Roles(['clerk', 'supervisor'])
  @ApiOperation({ summary: 'Say whose report it is' })
  @Answers(Submission)
  chooseAgency(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AgencyChoice }) choice: AgencyChoice,
    @Asking() by: StoredAccount,
  ): Promise<Submission> {
    return this.submissions.chooseAgency(id, choice, by);
  }

  @Get(':id/findings')
  @ApiOperation({ summary: 'The findings of the report that was read from it' })
  @Answers(Findings)
  findings(@Param('id', { schema: Id }) id: string, @Asking() by: StoredAccount): Promise<Findings> {
    return this.submissions.findings(id, by);
  }

  @Get(':id/original')
  @ApiOperation({ summary: 'The file that was sent' })
  @AnswersOriginal()
  async original(@Param('id', { schema: Id }) id: string, @Asking() by: StoredAccount): Promise<StreamableFile> {
    await this.submissions.readable(id, by);
    return this.originals.open(id);
  }
}
