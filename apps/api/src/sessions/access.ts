import type { Account } from '@gongkai/api-contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import type { SignedInRequest } from './session.guard.js';

/** `@Open(true)`: the route needs no session. */
export const Open = Reflector.createDecorator<boolean>();

/** `@Roles(['clerk'])`: the route is for these roles only. */
export const Roles = Reflector.createDecorator<Account['role'][]>();

/** The account that asks. */
export const Asking = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedInRequest>().account,
);
