import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiNotModifiedResponse } from '@nestjs/swagger';

export const Revalidated = Reflector.createDecorator<boolean>();

/**
 * Whoever kept an answer of these routes may ask whether it still holds. Only for routes that answer from the
 * tables that raise the data version, and from the code.
 */
export function AnswersFromData(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    Revalidated(true),
    ApiNotModifiedResponse({ description: 'What If-None-Match names still holds' }),
  );
}
