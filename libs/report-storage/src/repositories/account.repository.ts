import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { z } from 'zod';

import { AccountEntity, type Role } from '../entities/account.entity.js';
import { SessionEntity } from '../entities/session.entity.js';
import { selectOne } from '../sql.js';

/** Who has signed in. */
export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly sample: boolean;
}

/** Who asks, and the version of the data as of then: an answer made after it is never older. */
export interface SignedIn {
  readonly account: StoredAccount;
  readonly dataVersion: string;
}

/** An account that does not exist yet; see hashPassword. */
export interface NewAccount {
  readonly name: string;
  readonly passwordHash: string;
  readonly role: Role;
}

const AccountRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['clerk', 'supervisor', 'analyst']),
  sample: z.boolean(),
});

const SignedInRow = AccountRow.extend({ dataVersion: z.string() });

@Injectable()
export class AccountRepository {
  constructor(private readonly database: DataSource) {}

  /** With the hash of its password, for signing in. */
  async findByName(name: string): Promise<(StoredAccount & { readonly passwordHash: string }) | null> {
    const row = await this.database.getRepository(AccountEntity).findOneBy({ name });
    if (!row) return null;
    const { id, passwordHash, role, sample } = row;
    return { id, name, passwordHash, role, sample };
  }

  async create(account: NewAccount): Promise<StoredAccount> {
    const { id, name, role, sample } = await this.database.getRepository(AccountEntity).save({ ...account });
    return { id, name, role, sample };
  }

  /** Only the hash of the token is kept: whoever reads the table cannot sign in with it. */
  async openSession(session: { tokenHash: string; accountId: string; expiresAt: Date }): Promise<void> {
    const sessions = this.database.getRepository(SessionEntity);
    await sessions.delete({ expiresAt: LessThan(new Date()) });
    await sessions.insert(session);
  }

  /** Whose session it is; null where there is none or it has run out. One statement: every request asks for both. */
  async signedIn(tokenHash: string): Promise<SignedIn | null> {
    const row = await selectOne(
      this.database,
      SignedInRow,
      `SELECT a.id, a.name, a.role, a.sample, d.version AS "dataVersion"
       FROM session s JOIN account a ON a.id = s.account_id CROSS JOIN data_version d
       WHERE s.token_hash = $1 AND s.expires_at > now()`,
      [tokenHash],
    );
    if (!row) return null;
    const { dataVersion, ...account } = row;
    return { account, dataVersion };
  }

  async closeSession(tokenHash: string): Promise<void> {
    await this.database.getRepository(SessionEntity).delete({ tokenHash });
  }
}
