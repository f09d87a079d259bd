import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiNotModifiedResponse } from '@nestjs/swagger';

/** `everybody`: the same answer whoever asks; `account`: what is answered depends on who asks. */
export type Audience = 'everybody' | 'account';

export const Revalidated = Reflector.createDecorator<Audience>();

/**
 * Whoever kept an answer of these routes may ask whether it still holds, and the server itself keeps it until the
 * data change. Only for routes that answer from the tables that raise the data version, and from the code; who asks
 * may matter only where that is said.
 */
export function AnswersFromData(audience: Audience = 'everybody'): MethodDecorator & ClassDecorator {
  return applyDecorators(
    Revalidated(audience),
    ApiNotModifiedResponse({ description: 'What If-None-Match names still holds' }),
  );
}
