import { setTimeout as wait } from 'node:timers/promises';
import type { OwnedSessions, Owner, SessionsDB } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { Turns } from '#/lib/threads/turns.ts';

type Input = Parameters<OwnedSessions['fork']>[0];

/** Forks at once in one process, and of one owner. */
const bounds = { running: 2, runningPerOwner: 1, waiting: 64, perOwner: 8 };
/** Times that a fork is begun anew because its origin changed meanwhile, the first one included. */
const mostTries = 3;
/** Of the time that a step took: how long the next one waits, so that others write meanwhile. */
const rest = 1;

/**
 * Forks sessions step by step. Between two steps others write; one owner has one fork under way and the others wait, so
 * that however many an owner asks for, nobody else waits for more than a step.
 */
export class ForkDesk {
  readonly #sessions: Pick<SessionsDB, 'for'>;
  readonly #turns = new Turns(bounds);

  constructor(sessions: Pick<SessionsDB, 'for'>) {
    this.#sessions = sessions;
  }

  /** Throws what the store's verb throws, and `overloaded` where too many forks wait. */
  fork(owner: Owner, input: Input): Promise<Opened> {
    const sessions = this.#sessions.for(owner);
    return this.#turns.take(owner.id, () => forked(sessions, input));
  }
}

const forked = async (sessions: OwnedSessions, input: Input): Promise<Opened> => {
  for (let tries = 1; ; tries += 1) {
    let begun: string | undefined;
    try {
      for (;;) {
        const from = performance.now();
        const opened = await sessions.fork(input);
        if (opened.blocks.length > 0) return opened;
        begun = opened.session.id;
        await wait((performance.now() - from) * rest);
      }
    } catch (error) {
      if (!isOfOrigin(error) || begun === undefined || tries === mostTries) throw error;
      await sessions.purge({ id: begun });
    }
  }
};

const isOfOrigin = (error: unknown): boolean =>
  error instanceof JucaError && error.code === 'conflict' && error.details.field === 'origin';
