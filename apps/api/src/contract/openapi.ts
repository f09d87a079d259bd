import { Problem } from '@gongkai/api-contract';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

import { describeFiles } from '../downloads/describe-files.js';
import { SESSION_COOKIE } from '../sessions/token.js';

/** The description of every route, OpenAPI 3.1, made from the contract itself. */
export function describeApi(application: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Gongkai')
    .setDescription('Annual reports on government-information disclosure: sent, read, checked, compared.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'cookie')
    .addSecurityRequirements('token')
    .addSecurityRequirements('cookie')
    .addGlobalResponse({
      status: 'default',
      description: 'A problem (RFC 9457) with a stable code',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    })
    .build();
  const document = SwaggerModule.createDocument(application, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/u, '')}.${method}`,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined,
  });
  describeFiles(document);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: jsonSchema(Problem, 'output') },
  };
  return document;
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12, which is what zod writes. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  return { ...z.toJSONSchema(schema, { io }), $schema: undefined };
}
