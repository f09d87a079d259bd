import { spawnSync } from 'node:child_process';

/** Longer than any batch of files takes. Milliseconds. */
const LONGEST = 600_000;

/** Says what to install where a program is missing. */
export function requirePrograms(): void {
  for (const [program, debian] of [
    ['soffice', 'libreoffice-writer-nogui libreoffice-calc-nogui'],
    ['pandoc', 'pandoc'],
    ['pdftoppm', 'poppler-utils'],
  ] as const) {
    if (spawnSync(program, ['--help'], { stdio: 'ignore' }).error) {
      throw new Error(`${program} is missing; on Debian: apt-get install --no-install-recommends ${debian}`);
    }
  }
}

/** @throws {Error} with what the program said, where it fails. */
export function run(program: string, parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(program, [...parameters], { encoding: 'utf8', timeout: LONGEST });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
