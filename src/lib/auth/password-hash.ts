import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { JucaError } from '#/lib/domain/errors.ts';

/**
 * Better Auth's scrypt (N 16384, r 16, p 1), a few at a time. It runs on the thread pool that file access shares
 * and takes 32 MiB each, so a flood of sign-ins waits here, up to a bound past which it is `overloaded`.
 */
export class PasswordHash {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  hash = (password: string): Promise<string> => this.#inTurn(() => hashPassword(password));

  verify = (given: { hash: string; password: string }): Promise<boolean> =>
    this.#inTurn(() => verifyPassword(given));

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length >= atMost.waiting)
      throw new JucaError('overloaded', 'Too many people are signing in.');
    if (this.#running >= atMost.running) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}

const atMost = { running: 2, waiting: 100 } as const;
