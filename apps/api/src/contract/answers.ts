import { applyDecorators, HttpCode, HttpStatus, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** The route answers with this, no more: what the schema does not name is left out, and the description says the same. */
export function Answers(schema: z.ZodType, status: HttpStatus = HttpStatus.OK): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description: schema.description ?? 'OK' }),
  );
}

/** The route answers without content. */
export function AnswersNothing(): MethodDecorator {
  return applyDecorators(
    HttpCode(HttpStatus.NO_CONTENT),
    ApiResponse({ status: HttpStatus.NO_CONTENT, description: 'No content' }),
  );
}
