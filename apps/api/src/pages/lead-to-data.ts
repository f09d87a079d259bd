import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

import { ChoicesService } from '../organisations/choices.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { tokenOf } from '../sessions/token.js';
import { dataAddress } from './data-address.js';

/** The address of a page with the ending of a file leads to the data of its view; who may have them, the API decides. */
export function leadToData(application: NestFastifyApplication): void {
  const choices = application.get(ChoicesService);
  const sessions = application.get(SessionsService);
  const isSignedIn = async (request: FastifyRequest) => {
    const token = tokenOf(request);
    return token !== null && (await sessions.signedIn(token)) !== null;
  };
  application
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const data = ['GET', 'HEAD'].includes(request.method) ? dataAddress(request.url) : undefined;
      if (data === undefined) return undefined;
      const { path, query, ofYear } = data;
      if (ofYear && !query.has('year') && (await isSignedIn(request))) {
        const { year } = await choices.list();
        if (year !== null) query.set('year', String(year));
      }
      const search = query.toString();
      return reply.redirect(`/api/v1${path}${search === '' ? '' : `?${search}`}`);
    });
}
