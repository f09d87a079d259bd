import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';

/** So many wrong passwords are forgiven before waiting begins. */
const FORGIVEN = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** More names or addresses than this are not kept: the oldest go first. */
const KEPT = 10_000;

interface Failures {
  readonly count: number;
  readonly at: number;
}

const NONE: Failures = { count: 0, at: 0 };

/**
 * Slows down whoever guesses passwords: after some failures for the same name
 * from the same address each further one doubles the wait. Somebody else's
 * guesses do not lock the owner out. Each process counts for itself.
 */
@Injectable()
export class SignInAttempts {
  private readonly failures = new Map<string, Failures>();

  /**
   * Counts an attempt as failed until it has succeeded: many at once are no way round.
   *
   * @throws AppError `too-many-attempts` while the wait lasts
   */
  begin(name: string, address: string, now = Date.now()): void {
    const key = keyOf(name, address);
    const before = this.failures.get(key) ?? NONE;
    const left = before.at + waitAfter(before.count) - now;
    if (left > 0) throw tooMany(Math.ceil(left / 1000));
    const isOld = now - before.at > 2 * LONGEST_WAIT_MS;
    this.failures.delete(key);
    this.failures.set(key, { count: isOld ? 1 : before.count + 1, at: now });
    const [oldest] = this.failures.keys();
    if (this.failures.size > KEPT && oldest !== undefined) this.failures.delete(oldest);
  }

  succeeded(name: string, address: string): void {
    this.failures.delete(keyOf(name, address));
  }
}

function tooMany(retryAfterSeconds: number): AppError {
  return new AppError('too-many-attempts', `密码错误次数过多，请 ${retryAfterSeconds} 秒后再试`, { retryAfterSeconds });
}

function keyOf(name: string, address: string): string {
  return `${address} ${name}`;
}

function waitAfter(failures: number): number {
  if (failures < FORGIVEN) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FORGIVEN), LONGEST_WAIT_MS);
}
