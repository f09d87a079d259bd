import type { OpenAPIObject } from '@nestjs/swagger';

import { FORMATS, formatOf } from './formats.js';

/** One handler answers every ending of a file: says of each address which file it is. */
export function describeFiles({ paths }: OpenAPIObject): void {
  for (const [path, { get }] of Object.entries(paths)) {
    const format = formatOf(path);
    if (format === undefined || get === undefined) continue;
    const [operation = ''] = (get.operationId ?? '').split('[');
    get.operationId = `${operation}.${format}`;
    get.summary = `${get.summary ?? ''}, as ${format.toUpperCase()}`;
    const answer = get.responses['200'];
    if (format === 'json' || answer === undefined || '$ref' in answer) continue;
    const type = FORMATS[format].type.replace(/;.*$/u, '');
    answer.content = { [type]: { schema: { type: 'string', format: 'binary' } } };
  }
}
