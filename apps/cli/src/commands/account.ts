import { randomBytes } from 'node:crypto';

import { AppError } from '@gongkai/outcome';
import { AccountRepository, hashPassword } from '@gongkai/report-storage';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { serveSettings } from '../serve/settings.js';
import { withDatabase } from '../serve/with-database.js';

const ROLES = ['clerk', 'supervisor', 'analyst'] as const;

/** gongkai account add NAME --role ROLE: prints the new password, which is kept nowhere. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { role: { type: 'string' } });
  const [action, name, ...more] = positionals;
  const role = ROLES.find((known) => known === values.role);
  if (values.role !== undefined && role === undefined) {
    throw new UsageProblem({
      zh: `没有角色 ${values.role}，可选 ${ROLES.join('、')}`,
      en: `There is no role ${values.role}; there are ${ROLES.join(', ')}`,
    });
  }
  if (action !== 'add' || name === undefined || more.length > 0 || role === undefined) {
    throw new UsageProblem({
      zh: `请写出账号名和角色（${ROLES.join('、')}）`,
      en: `Name the account and its role (${ROLES.join(', ')})`,
    });
  }
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  await withDatabase(serveSettings(process.env), async (database) => {
    const accounts = new AccountRepository(database);
    if (await accounts.findByName(name)) {
      throw new AppError('question-invalid', `账号 ${name} 已经存在，请换一个名字。`);
    }
    await accounts.create({ name, role, passwordHash });
  });
  io.err(
    `已新建账号 ${name}（${role}）。初始密码只显示这一次：/ Account ${name} (${role}) made. Its password, shown only once:`,
  );
  io.out(password);
  return EXIT.good;
}
