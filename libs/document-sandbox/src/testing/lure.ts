import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { Lures } from './hostile/hostile-kind.js';

/** Where a child may read, so that nothing but the readers themselves keeps the secret. */
const CACHE = join(import.meta.dirname, '../../../../node_modules/.cache');

/** A server that counts who comes, and a file with a secret: what hostile documents point to. */
export interface Trap extends Lures {
  readonly secret: string;
  readonly connections: number;
  close(): void;
}

export async function layTrap(): Promise<Trap> {
  let connections = 0;
  const server = createServer((_request, response) => response.end('lured')).on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'lure-'));
  const file = join(folder, 'secret.txt');
  const secret = randomUUID();
  writeFileSync(file, secret);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    file,
    secret,
    get connections() {
      return connections;
    },
    close() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
