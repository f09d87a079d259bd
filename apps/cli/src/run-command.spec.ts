import { COMMANDS } from './commands.js';
import { run } from './testing/run.js';

it.each([['help'], ['--help'], ['-h']])('prints every command for %s', async (arg) => {
  const { exit, out, err } = await run([arg]);
  expect(exit).toBe(0);
  for (const { usage } of Object.values(COMMANDS)) expect(out).toContain(usage);
  expect(err).toBe('');
});

it.each([
  ['no command', []],
  ['a command that there is not', ['reed', 'a.txt']],
  ['a name that every object has', ['toString']],
  ['an option that there is not', ['read', 'a.txt', '--jsno']],
  ['an option without its value', ['check', 'a.txt', '--previous']],
  ['no file', ['check', '--json']],
  ['a language that there is not', ['read', 'a.txt', '--lang', 'fr']],
  ['a file for a command without files', ['rules', 'a.txt']],
])('refuses %s: usage on standard error, exit 2', async (_, args) => {
  const { exit, out, err } = await run(args, { 'a.txt': '' });
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/用法 Usage:\n {2}gongkai/u);
});

it('explains one command', async () => {
  const { exit, out } = await run(['check', '--help']);
  expect(exit).toBe(0);
  expect(out).toContain(COMMANDS.check!.usage);
  expect(out).not.toContain(COMMANDS.read!.usage);
});

it('loads each command, and only by name', async () => {
  for (const { load } of Object.values(COMMANDS)) expect(typeof (await load()).run).toBe('function');
});
