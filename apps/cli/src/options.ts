import { parseArgs, type ParseArgsConfig } from 'node:util';

import { type Language, UsageProblem } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/** What every command that prints results understands. */
export const OUTPUT_OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const satisfies Options;

/** @throws {UsageProblem} for an option that the command does not have. */
export function parse<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [option = ''] = /'(-[^']*)'/u.exec((error as Error).message)?.slice(1) ?? [];
    throw new UsageProblem({ zh: `选项不对：${option}`, en: `Wrong option: ${option}` });
  }
}

/** @throws {UsageProblem} for a language that there is not. */
export function languageOf(lang: string | undefined): Language {
  if (lang === undefined || lang === 'zh' || lang === 'en') return lang ?? 'zh';
  throw new UsageProblem({
    zh: `没有这种语言：${lang}，只有 zh 和 en`,
    en: `No such language: ${lang}; there are zh and en`,
  });
}

/** @throws {UsageProblem} when none was named. */
export function filesOf(positionals: readonly string[]): readonly string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageProblem({ zh: '请写出要读的文件', en: 'Name the files to read' });
}
