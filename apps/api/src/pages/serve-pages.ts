import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Vite names these after their contents: they never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/u;

/** Serves the built pages; says so and goes on without them where they have not been built. */
export async function servePages(application: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    new Logger('Pages').warn(`没有构建页面，只提供接口：请运行 npm run build / no pages in ${root}: run npm run build`);
    return;
  }
  await application.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders(reply, path) {
      const isHashed = HASHED.test(path.replaceAll('\\', '/'));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
