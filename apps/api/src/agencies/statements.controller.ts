import { NewStatement, Statements, Year } from '@gongkai/api-contract';
import type { StoredAccount } from '@gongkai/report-storage';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers, AnswersNothing } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { Asking, Roles } from '../sessions/access.js';
import { StatementsService } from './statements.service.js';

@ApiTags('agencies')
@Controller('agencies/:id/statements')
export class StatementsController {
  constructor(private readonly statements: StatementsService) {}

  @Get()
  @AnswersFromData('account')
  @ApiOperation({ summary: 'What an agency says itself of its figures, year by year' })
  @Answers(Statements)
  list(@Param('id') id: string, @Asking() by: StoredAccount): Promise<Statements> {
    return this.statements.list(id, by);
  }

  @Put(':year')
  @Roles(['clerk'])
  @ApiOperation({ summary: 'Speak for the agency about a year; what was said before is kept' })
  @Answers(Statements)
  say(
    @Param('id') id: string,
    @Param('year', { schema: Year }) year: number,
    @Body({ schema: NewStatement }) statement: NewStatement,
    @Asking() by: StoredAccount,
  ): Promise<Statements> {
    return this.statements.say(id, year, statement, by);
  }

  @Delete(':year')
  @Roles(['clerk'])
  @ApiOperation({ summary: 'Take back what the agency said about a year; doing it twice changes nothing' })
  @AnswersNothing()
  takeBack(
    @Param('id') id: string,
    @Param('year', { schema: Year }) year: number,
    @Asking() by: StoredAccount,
  ): Promise<void> {
    return this.statements.takeBack(id, year, by);
  }
}
