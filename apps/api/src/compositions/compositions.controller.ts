import { Compositions, CompositionsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { CompositionsService } from './compositions.service.js';

@ApiTags('compositions')
@AnswersFromData()
@Controller()
export class CompositionsController {
  constructor(private readonly compositions: CompositionsService) {}

  @Get('compositions')
  @ApiOperation({ summary: 'What became of the applications of every region, or on what grounds they were refused' })
  @Answers(Compositions)
  list(@Query({ schema: CompositionsQuery }) query: CompositionsQuery): Promise<Compositions> {
    return this.compositions.list(query);
  }

  @AnswersSheet('compositions', 'The same as a file, a region a row')
  file(@Query({ schema: CompositionsQuery }) query: CompositionsQuery): ReturnType<CompositionsService['sheet']> {
    return this.compositions.sheet(query);
  }
}
