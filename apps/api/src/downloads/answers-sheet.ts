import { DataFile } from '@gongkai/api-contract';
import type { Sheet } from '@gongkai/report-export';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Get,
  type NestInterceptor,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

import { download } from './download.js';
import { formatOf, SHEET_FORMATS } from './formats.js';

/** The sheet that a handler answers with, as the file that the address ends with. */
class SheetInterceptor implements NestInterceptor<Sheet<unknown>, StreamableFile> {
  intercept(context: ExecutionContext, next: CallHandler<Sheet<unknown>>): Observable<StreamableFile> {
    const { url = '' } = context.switchToHttp().getRequest<FastifyRequest>().routeOptions;
    const format = formatOf(url);
    if (format === undefined) throw new Error(`${url} does not end like a file`);
    return next.handle().pipe(map((sheet) => download(sheet, format)));
  }
}

/** The route of a question with every ending of a file: `rankings` is `rankings.csv`, `rankings.xlsx`, `rankings.json`. */
export function AnswersSheet(path: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(SHEET_FORMATS.map((format) => `${path}.${format}`)),
    UseInterceptors(SheetInterceptor),
    ApiOperation({ summary }),
    ApiOkResponse({ standardSchema: DataFile, description: 'A file' }),
  );
}
