import type { Account } from '@gongkai/api-contract';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiSecurity } from '@nestjs/swagger';

import type { SignedInRequest } from './session.guard.js';

export const Open = Reflector.createDecorator<boolean>();

/** The route needs no session. */
export function NoSession(): MethodDecorator & ClassDecorator {
  return applyDecorators(Open(true), ApiSecurity({}));
}

/** `@Roles(['clerk'])`: the route is for these roles only. */
export const Roles = Reflector.createDecorator<Account['role'][]>();

/** The account that asks. */
export const Asking = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedInRequest>().account,
);
