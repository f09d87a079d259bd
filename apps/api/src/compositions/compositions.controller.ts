import { Compositions, CompositionsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('compositions.csv')
  @ApiOperation({ summary: 'The same as CSV, a region a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: CompositionsQuery }) query: CompositionsQuery): Promise<StreamableFile> {
    return download(await this.compositions.sheet(query), 'csv');
  }

  @Get('compositions.xlsx')
  @ApiOperation({ summary: 'The same as XLSX, a region a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: CompositionsQuery }) query: CompositionsQuery): Promise<StreamableFile> {
    return download(await this.compositions.sheet(query), 'xlsx');
  }
}
