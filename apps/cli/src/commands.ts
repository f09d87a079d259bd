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
  serve: {
    usage: 'gongkai serve',
    summary: {
      zh: '启动数据库、服务和页面（npm start 运行的就是它）',
      en: 'database, services and pages: what npm start runs',
    },
    load: () => import('./commands/serve.js'),
  },
  import: {
    usage: 'gongkai import PATH… --as ACCOUNT [--json]',
    summary: { zh: '把文件或文件夹里的年报交给服务器', en: 'hand files, or all files of a folder, to the server' },
    load: () => import('./commands/import.js'),
  },
  'import-figures': {
    usage: 'gongkai import-figures FILE.jsonl',
    summary: {
      zh: '导入没有文档的数字（每行一个机关或一份年报），全部导入或全部不导入',
      en: 'figures without documents, a line an agency or a report: all of them or none',
    },
    load: () => import('./commands/import-figures.js'),
  },
  account: {
    usage: 'gongkai account add NAME --role clerk|supervisor|analyst',
    summary: { zh: '新建账号，密码只显示一次', en: 'a new account; its password is shown once' },
    load: () => import('./commands/account.js'),
  },
  'sample-province': {
    usage: 'gongkai sample-province (--out DIR [--agencies N] [--years N] [--seed N] [--figures-only] | --remove)',
    summary: {
      zh: '把虚构的示例省份写到文件夹，或从数据库移除示例数据',
      en: 'write the invented province to a folder, or take it out of the database',
    },
    load: () => import('./commands/sample-province.js'),
  },
  migrate: {
    usage: 'gongkai migrate',
    summary: { zh: '更新 DATABASE_URL 所指数据库的结构', en: 'bring the database of DATABASE_URL up to date' },
    load: () => import('./commands/migrate.js'),
  },
};
