import { Account, Session, SignIn } from '@gongkai/api-contract';
import type { StoredAccount } from '@gongkai/report-storage';
import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Answers, AnswersNothing } from '../contract/answers.js';
import { Asking, NoSession } from './access.js';
import { SESSION_HOURS, SessionsService } from './sessions.service.js';
import { SESSION_COOKIE, tokenOf } from './token.js';

@ApiTags('session')
@Controller('session')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Post()
  @NoSession()
  @ApiOperation({ summary: 'Sign in: the token is answered and set as a cookie' })
  @Answers(Session)
  async signIn(
    @Body({ schema: SignIn }) given: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.sessions.signIn(given, request.ip);
    void reply.setCookie(SESSION_COOKIE, session.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: SESSION_HOURS * 3600,
    });
    return session;
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in' })
  @Answers(Account)
  whoAmI(@Asking() account: StoredAccount): Account {
    return account;
  }

  @Delete()
  @NoSession()
  @ApiOperation({ summary: 'Sign out; doing it twice changes nothing' })
  @AnswersNothing()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = tokenOf(request);
    if (token !== null) await this.sessions.signOut(token);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
