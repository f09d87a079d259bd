import type { IncomingMessage } from 'node:http';

import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { ApiModule } from './api.module.js';
import { describeApi } from './contract/openapi.js';
import { RequestMetrics } from './metrics/request-metrics.js';
import { leadToData } from './pages/lead-to-data.js';
import { pageAddress } from './pages/page-address.js';
import { SECURITY_HEADERS } from './pages/security-headers.js';
import { servePages } from './pages/serve-pages.js';
import type { Settings } from './settings.js';
import { MAX_UPLOAD_BYTES } from './submissions/upload.js';

/** Routes for whoever runs the service; everything else is under /api/v1. */
const OUTSIDE_OF_API = ['healthz', 'readyz', 'metrics'];

/** The whole application, ready to listen. */
export async function createApplication(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustProxy,
    // 50 MiB over a slow county line take minutes; nobody holds a connection for longer.
    requestTimeout: 15 * 60_000,
    rewriteUrl: (request: IncomingMessage) => pageAddress(request.method, request.url ?? '/'),
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class, and means an object
  const application = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(settings), adapter, {
    logger: ['fatal', 'error', 'warn'],
    forceCloseConnections: true,
    abortOnError: false,
  });
  application.setGlobalPrefix('api/v1', { exclude: OUTSIDE_OF_API });
  application.enableShutdownHooks();
  await application.register(cookie);
  await application.register(multipart, {
    // One byte more than is allowed: so it can be told from a file that just fits.
    limits: { fileSize: MAX_UPLOAD_BYTES + 1, files: 2, fields: 20, fieldSize: 10_000 },
    throwFileSizeLimit: false,
  });
  await servePages(application, settings.webRoot);
  describeAnswers(application);
  leadToData(application);
  const server = application.getHttpAdapter().getInstance();
  const document = JSON.stringify(describeApi(application));
  server.get('/api/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(document));
  await application.init();
  await server.ready();
  return application;
}

/** Every answer carries the security headers; answers of the API are not kept by anybody; each is counted. */
function describeAnswers(application: NestFastifyApplication): void {
  const metrics = application.get(RequestMetrics);
  const server = application.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}
