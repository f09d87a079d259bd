import { AppError } from '@gongkai/outcome';

import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT, type Io, UsageProblem } from './io.js';

const HELP = new Set(['help', '--help', '-h']);

/** Runs `gongkai <args>`; resolves to the exit code. Only results go to standard output, and help where it was asked for. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  if (HELP.has(name)) return help(Object.keys(COMMANDS), io.out);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) return refuse(name, io);
  if (rest.some((arg) => arg === '--help' || arg === '-h')) return help([name], io.out);
  return runLoaded(name, await entry.load(), rest, io);
}

async function runLoaded(name: string, command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof AppError) {
      io.err(error.message);
      return EXIT.trouble;
    }
    if (!(error instanceof UsageProblem)) throw error;
    io.err(`gongkai ${name}：${error.reason.zh}\n${error.reason.en}\n`);
    help([name], io.err);
    return EXIT.trouble;
  }
}

function refuse(name: string, io: Io): number {
  if (name !== '') io.err(`没有这个命令：${name}\nNo such command: ${name}\n`);
  help(Object.keys(COMMANDS), io.err);
  return EXIT.trouble;
}

function help(names: readonly string[], print: (text: string) => void): number {
  print('用法 Usage:');
  for (const name of names) {
    const entry = COMMANDS[name];
    if (entry !== undefined) print(`  ${entry.usage}\n      ${entry.summary.zh}\n      ${entry.summary.en}`);
  }
  return EXIT.good;
}
