import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { Attempts } from '#/lib/auth/attempts.ts';
import { Invitations } from '#/lib/auth/invitations.ts';
import { ResetLinks } from '#/lib/auth/reset-links.ts';
import { SignIns } from '#/lib/auth/sign-ins.ts';
import { AccountDB } from '#/lib/db/account.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { type Owner, SessionsDB } from '#/lib/db/sessions.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Logger } from '#/lib/logger.ts';

interface Parts {
  engine: Engine;
  logger: Pick<Logger, 'info' | 'error'>;
  /** Days that a session stays in the trash; 0 for ever. */
  trashDays: number;
  /** Waits so many milliseconds; for tests. */
  rest?: (milliseconds: number) => Promise<unknown>;
  /** Owners without an account, such as the dev user. */
  others?: readonly Owner[];
  /** Default: the machine's clock. */
  clock?: () => Date;
}

const day = 24 * 60 * 60_000;
const ownersAtOnce = 100;
/** Of the time that a step takes; others have the rest. */
const share = 0.2;

/**
 * Deletes what is past its time, at the start and once a day: sessions that are long in the trash, and of signing in what
 * is over (sign-ins, counted attempts, invitations, links, tokens). Sessions go in bounded steps, owner by owner.
 */
export class Retention {
  readonly #parts: Parts;
  readonly #db: Kysely<SignInTables>;
  readonly #clock: () => Date;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#db = new Kysely<SignInTables>({ dialect: parts.engine.signInDialect() });
    this.#clock = parts.clock ?? (() => new Date());
  }

  start(): void {
    const run = () => {
      this.#running = this.run().catch((err) =>
        this.#parts.logger.error({ err }, 'what is past its time stays'),
      );
    };
    this.#timer = setInterval(run, day).unref();
    run();
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async run(): Promise<void> {
    await this.#sweepSignIns();
    const { trashDays, logger } = this.#parts;
    if (trashDays === 0) return;
    const before = new Date(this.#clock().getTime() - trashDays * day).toISOString();
    let purged = 0;
    for await (const owner of this.#owners()) {
      if (this.#stopped) break;
      purged += await this.#purgeTrash(owner, before);
    }
    if (purged > 0) logger.info({ purged }, 'sessions were deleted that were long in the trash');
  }

  async #sweepSignIns(): Promise<void> {
    const now = this.#clock().toISOString();
    await new SignIns(this.#db, this.#clock).sweep();
    await new Attempts(this.#db, this.#clock).sweep();
    await new Invitations(this.#db, this.#clock).sweep();
    await new ResetLinks(this.#db, this.#clock).sweep();
    await this.#db.deleteFrom('auth_verification').where('expires_at', '<', now).execute();
  }

  async *#owners(): AsyncGenerator<Owner> {
    yield* this.#parts.others ?? [];
    for (let after = ''; ; ) {
      const users = await this.#db
        .selectFrom('auth_user')
        .select('id')
        .where('id', '>', after)
        .orderBy('id')
        .limit(ownersAtOnce)
        .execute();
      yield* users;
      if (users.length < ownersAtOnce) return;
      after = users.at(-1)?.id ?? after;
    }
  }

  async #purgeTrash(owner: Owner, before: string): Promise<number> {
    const sessions = new SessionsDB(this.#parts.engine).for(owner);
    const trash = await this.#inTurn(() => sessions.list({ shelf: 'trash', limit: 1 }));
    if (trash.sessions.length === 0) return 0;
    const account = new AccountDB(this.#parts.engine).for(owner);
    let purged = 0;
    for (let done = false; !done && !this.#stopped; ) {
      const step = await this.#inTurn(() => account.purgeTrash({ before }));
      purged += step.purged;
      done = step.done;
    }
    return purged;
  }

  /** Does a step, and rests so long that others have their share; also between one account and the next. */
  async #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const done = await step();
    await (this.#parts.rest ?? sleep)((performance.now() - begin) * (1 / share - 1));
    return done;
  }
}
