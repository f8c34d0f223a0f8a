import type { EngineHealth } from '#/lib/db/engine-health.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import type { Logger } from '#/lib/logger.ts';

/** Milliseconds for which one look serves everyone who asks: anybody may ask, and a look at PostgreSQL takes a connection. */
const freshness = 1_000;

/** The health of the store, for routes. What changes in it goes to the log, with the notes for the operator. */
export class HealthWatch {
  readonly #sessions: Pick<SessionsDB, 'health'>;
  readonly #logger: Pick<Logger, 'info' | 'warn'>;
  readonly #now: () => number;
  #known = '';
  #looked = Number.NEGATIVE_INFINITY;
  #health: Promise<EngineHealth> | undefined;

  /** `now` is a clock in milliseconds that is never set back. */
  constructor(
    sessions: Pick<SessionsDB, 'health'>,
    logger: Pick<Logger, 'info' | 'warn'>,
    now = () => performance.now(),
  ) {
    this.#sessions = sessions;
    this.#logger = logger;
    this.#now = now;
  }

  check(): Promise<EngineHealth> {
    if (this.#health && this.#now() - this.#looked < freshness) return this.#health;
    this.#looked = this.#now();
    this.#health = this.#look();
    return this.#health;
  }

  async #look(): Promise<EngineHealth> {
    const health = await this.#sessions.health();
    const { status, reasons, notes } = health;
    if (notes.join() !== this.#known) {
      const level = status === 'ok' ? 'info' : 'warn';
      this.#logger[level]({ status, reasons, notes }, 'health changed');
    }
    this.#known = notes.join();
    return health;
  }
}
