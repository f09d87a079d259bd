import { NewRemark, Remarks } from '@gongkai/api-contract';
import type { StoredAccount } from '@gongkai/report-storage';
import { Body, Controller, Get, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { FindingId } from '../contract/id.js';
import { Asking, Roles } from '../sessions/access.js';
import { RemarksService } from './remarks.service.js';

/** Findings are published with their report: whoever is signed in may see what was said of them. */
@ApiTags('findings')
@Controller('findings/:id/remarks')
export class RemarksController {
  constructor(private readonly remarks: RemarksService) {}

  @Get()
  @ApiOperation({ summary: 'What was decided and said of a finding, the oldest first' })
  @Answers(Remarks)
  list(@Param('id', { schema: FindingId }) id: string): Promise<Remarks> {
    return this.remarks.list(id);
  }

  @Post()
  @Roles(['clerk', 'supervisor'])
  @ApiOperation({ summary: 'Confirm, dismiss with a reason, reopen (supervisors only) or comment on a finding' })
  @Answers(Remarks, HttpStatus.CREATED)
  add(
    @Param('id', { schema: FindingId }) id: string,
    @Body({ schema: NewRemark }) remark: NewRemark,
    @Asking() by: StoredAccount,
  ): Promise<Remarks> {
    return this.remarks.add(id, remark, by);
  }
}
