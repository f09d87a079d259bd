import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const NEEDED_BYTES = 1.5e9;

/** Installs the packages of the lock file unless exactly these are there. */
export function installPackages() {
  if (upToDate()) return;
  refuseWhatCannotWork();
  console.log('正在安装依赖包，第一次约需一两分钟…\nInstalling packages, a minute or two the first time …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      '依赖包没有装好（见上）。请检查网络或 npm 的镜像设置，然后重试。',
      'The packages could not be installed (see above). Check the network or your npm mirror, then try again.',
    );
  }
}

/** True when what npm noted as installed is what the lock file asks for; optional packages depend on the machine. */
function upToDate() {
  const note = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
  );
}

function refuseWhatCannotWork() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    stop(`不能写入 ${ROOT}：请检查文件夹的权限。`, `${ROOT} cannot be written to: check its permissions.`);
  }
  const { bavail, bsize } = statfsSync(ROOT);
  if (bavail * bsize < NEEDED_BYTES) {
    stop(
      `磁盘剩余空间不足：需要约 1.5 GB，现有 ${gigabytes(bavail * bsize)} GB。`,
      `Not enough disk space: about 1.5 GB is needed, ${gigabytes(bavail * bsize)} GB is free.`,
    );
  }
}

function gigabytes(bytes) {
  return (bytes / 1e9).toFixed(1);
}

function stop(chinese, english) {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}
