import type { Account } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import type { SignedIn } from '@gongkai/report-storage';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { Open, Roles } from './access.js';
import { SessionsService } from './sessions.service.js';
import { tokenOf } from './token.js';

/** A request whose sender is known. */
export type SignedInRequest = FastifyRequest & SignedIn;

/** Nothing is open unless it says so; a route may ask for certain roles. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws AppError `not-signed-in`, `not-allowed` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(Open, places)) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = tokenOf(request);
    const signedIn = token === null ? null : await this.sessions.signedIn(token);
    if (!signedIn) throw new AppError('not-signed-in', '还没有登录，或登录已过期，请重新登录');
    const roles = this.reflector.getAllAndOverride(Roles, places) as Account['role'][] | undefined;
    if (roles && !roles.includes(signedIn.account.role)) {
      throw new AppError('not-allowed', '您的账号没有权限做这项操作，请换有权限的账号登录');
    }
    Object.assign(request, signedIn);
    return true;
  }
}
