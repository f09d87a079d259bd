import type { CommandEntry } from './command.js';

/** Every command: one entry and one file under commands/. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  read: {
    usage: 'gongkai read FILE… [--json] [--lang zh|en]',
    summary: {
      zh: '读年报：机关、年度、各格数字、正文里的数量、问题与措施',
      en: 'what a report says: figures, quantities, problems',
    },
    load: () => import('./commands/read.js'),
  },
  check: {
    usage: 'gongkai check FILE… [--previous FILE] [--json] [--lang zh|en]',
    summary: { zh: '查年报：哪里对不上、在什么位置、怎么改', en: 'what does not add up, where, and what to do' },
    load: () => import('./commands/check.js'),
  },
  rules: {
    usage: 'gongkai rules [--json] [--lang zh|en]',
    summary: { zh: '列出全部核对规则和依据', en: 'every rule and the sentence it stands on' },
    load: () => import('./commands/rules.js'),
  },
};
