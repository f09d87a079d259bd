import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages } from '../install.mjs';
import { provideTools, startServices } from './services.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'node_modules/.cache/gongkai-test-results.json');

/**
 * Runs tests on a real PostgreSQL, a real Redis and a real browser, installing and building what is missing.
 *
 * @param {readonly string[]} selection arguments of Jest: which tests; all of them where there are none
 * @param {Record<string, string>} environment for the tests
 */
export async function runTests(selection, environment = {}) {
  installPackages();
  provideTools();
  const { build } = await import('../build.mjs');
  if (!(await build())) process.exit(1);
  const services = await startServices();
  try {
    process.exitCode = await runJest(selection, { ...services.environment, ...environment });
  } finally {
    await services.stop();
  }
  printClosingLine();
}

function runJest(selection, environment) {
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const own = ['--json', `--outputFile=${RESULTS}`, '--maxWorkers=2'];
  const child = spawn(process.execPath, [...flags, jest, ...own, ...selection], {
    cwd: ROOT,
    env: { ...process.env, ...environment, NODE_OPTIONS: flags.join(' ') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? 1)));
}

/** Jest sums up in several lines; this is the one that says it all. A suite that did not load has failed. */
function printClosingLine() {
  if (!existsSync(RESULTS)) return;
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  console.log(`Tests: ${results.numPassedTests} passed, ${failed} failed`);
}

if (process.argv[1] === import.meta.filename) await runTests(process.argv.slice(2));
