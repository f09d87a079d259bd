import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages } from '../install.mjs';
import { provideTools, startServices } from './services.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'node_modules/.cache/gongkai-test-results.json');

/** `npm test`: every test of every room, on a real PostgreSQL, a real Redis and a real browser. */
installPackages();
provideTools();
const { build } = await import('../build.mjs');
if (!(await build())) process.exit(1);

const services = await startServices();
try {
  process.exitCode = await runJest(services.environment);
} finally {
  await services.stop();
}
printClosingLine();

function runJest(environment) {
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const own = ['--json', `--outputFile=${RESULTS}`, '--maxWorkers=2'];
  const child = spawn(process.execPath, [...flags, jest, ...own, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...process.env, ...environment, NODE_OPTIONS: flags.join(' ') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? 1)));
}

/** Jest sums up in several lines; this is the one that says it all. A suite that did not load has failed. */
function printClosingLine() {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(
    `Tests: ${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed`,
  );
}
