import { SampleProvince } from '@gongkai/api-contract';
import { SampleProvinceRepository } from '@gongkai/report-storage';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { NoSession } from '../sessions/access.js';

@ApiTags('sample-province')
@Controller('sample-province')
export class SampleProvinceController {
  constructor(private readonly province: SampleProvinceRepository) {}

  /** The sign-in page offers the sample accounts while there is a sample. */
  @Get()
  @NoSession()
  @ApiOperation({ summary: 'How far the loading of the invented province has come' })
  @Answers(SampleProvince)
  progress(): Promise<SampleProvince> {
    return this.province.progress();
  }
}
