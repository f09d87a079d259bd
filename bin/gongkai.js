#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../apps/cli/dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'gongkai 还没有构建：请先运行 npm run build\ngongkai is not built yet: run npm run build first\n',
  );
  process.exitCode = 2;
}
