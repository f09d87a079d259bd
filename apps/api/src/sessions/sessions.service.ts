import type { Account, Session, SignIn } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import {
  AccountRepository,
  hashPassword,
  type SignedIn,
  type StoredAccount,
  verifyPassword,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { SignInAttempts } from './attempts.js';
import { hashToken, newToken } from './token.js';

export const SESSION_HOURS = 12;

@Injectable()
export class SessionsService {
  /** An unknown name takes as long to refuse as a wrong password: nobody learns which names there are. */
  private readonly nobody = hashPassword(newToken());

  constructor(
    private readonly accounts: AccountRepository,
    private readonly attempts: SignInAttempts,
  ) {}

  /** @throws AppError `account-unknown`, `too-many-attempts` */
  async signIn({ name, password }: SignIn, address: string): Promise<Session> {
    this.attempts.begin(name, address);
    const account = await this.accounts.findByName(name);
    const isRight = await verifyPassword(password, account?.passwordHash ?? (await this.nobody));
    if (!account || !isRight) throw new AppError('account-unknown', '用户名或密码不正确，请核对后重新输入');
    this.attempts.succeeded(name, address);
    const token = newToken();
    const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000);
    await this.accounts.openSession({ tokenHash: hashToken(token), accountId: account.id, expiresAt });
    return { token, account: shown(account) };
  }

  /** Who a token belongs to; null where it is unknown or has run out. */
  signedIn(token: string): Promise<SignedIn | null> {
    return this.accounts.signedIn(hashToken(token));
  }

  async signOut(token: string): Promise<void> {
    await this.accounts.closeSession(hashToken(token));
  }
}

function shown({ name, role, sample }: StoredAccount): Account {
  return { name, role, sample };
}
