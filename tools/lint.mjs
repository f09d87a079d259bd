import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ENVIRONMENT = { ...process.env, NX_DAEMON: 'false' };

/** ESLint checks the borders between rooms against Nx's project graph, which has to be drawn first. */
function run(script, args, stdio) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio,
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('nx/dist/bin/nx.js', ['show', 'projects'], ['ignore', 'ignore', 'inherit']);
run('eslint/bin/eslint.js', process.argv.length > 2 ? process.argv.slice(2) : ['.', '--max-warnings', '0'], 'inherit');
