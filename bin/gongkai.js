#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../apps/cli/dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'gongkai 还没有安装和构建：请先运行一次 npm start\ngongkai is not installed and built yet: run npm start once\n',
  );
  process.exitCode = 2;
}
