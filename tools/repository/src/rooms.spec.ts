import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = [
  ...['apps', 'libs'].flatMap((group) => readdirSync(join(ROOT, group)).map((room) => `${group}/${room}`)),
  'tools/embedded-database',
];

interface Manifest {
  description: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
}

it.each(ROOMS)('%s says in its README and its package what it is for', (room) => {
  const readme = readFileSync(join(ROOT, room, 'README.md'), 'utf8');
  expect(readme).toMatch(new RegExp(`^# ${room.split('/').at(-1) ?? ''}\n\n\\S`, 'u'));
  expect(manifest(room).description).toMatch(/\.$/u);
  expect(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')).toContain(
    room.startsWith('tools/') ? '`tools`' : `\`${room}\``,
  );
});

it.each(ROOMS.filter((room) => room.startsWith('libs/')))('%s is entered through one index', (room) => {
  const indexes = readdirSync(join(ROOT, room, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)index\.tsx?$/u.test(file),
  );
  expect(indexes).toEqual(['index.ts']);
});

it('gives every dependency a reason', () => {
  const reasons = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
  const names = ['.', 'tools/repository', ...ROOMS].flatMap((folder) => {
    const { dependencies, devDependencies } = manifest(folder);
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const foreign = [...new Set(names)].filter((name) => !name.startsWith('@gongkai/'));
  expect(foreign.filter((name) => !isExplained(name, reasons))).toEqual([]);
});

/** `@nestjs/*` and `@fastify/{cookie,static}` in the page stand for the packages of that scope; types go with their package. */
function isExplained(name: string, reasons: string): boolean {
  const scope = name.startsWith('@') ? `${name.split('/')[0] ?? ''}/` : undefined;
  return (
    name.startsWith('@types/') ||
    reasons.includes(`\`${name}\``) ||
    (scope !== undefined && (reasons.includes(`\`${scope}*`) || reasons.includes(`\`${scope}{`)))
  );
}

it('pins every version exactly', () => {
  const loose = ['.', 'tools/repository', ...ROOMS].flatMap((folder) => {
    const { dependencies, devDependencies } = manifest(folder);
    return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/u.test(version));
  });
  expect(loose).toEqual([]);
});

it('has a lock file that names no place of download', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  const places = Object.values(lock.packages).filter(({ resolved }) => resolved?.includes('://'));
  expect(places).toEqual([]);
});
