import type { Engine } from '#/lib/db/engine.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import type { Logger } from '#/lib/logger.ts';
import { answerBounds } from './answer-bounds.ts';
import { isGone, isPassing } from './passing-refusal.ts';

interface Parts {
  engine: Pick<Engine, 'overdueAnswers'>;
  sessions: SessionsDB;
  logger: Pick<Logger, 'info' | 'error'>;
}

/** Ends the runs whose process is gone as interrupted, at the start and then every two seconds. */
export class OverdueAnswers {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), answerBounds.lookEvery).unref();
    this.#look();
  }

  /** Ends after the look that is under way. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** Ends what is overdue now. Throws what the engine throws, and after the last session one of the sessions' refusals. */
  async settle(): Promise<void> {
    const { engine, sessions, logger } = this.#parts;
    const refusals: unknown[] = [];
    for (const { owner, session } of await engine.overdueAnswers()) {
      try {
        const { interrupted } = await sessions.for({ id: owner }).settleAnswer({ id: session });
        if (interrupted) logger.info({ session }, 'an answer was interrupted: its process is gone');
      } catch (error) {
        if (!isGone(error)) refusals.push(error);
      }
    }
    if (refusals.length > 0) throw refusals.find((error) => !isPassing(error)) ?? refusals[0];
  }

  /** A look that takes longer than the interval is not joined by another one. */
  #look(): void {
    this.#looking ??= this.settle()
      .catch((err) => {
        if (!isPassing(err)) this.#parts.logger.error({ err }, 'overdue answers were not looked for');
      })
      .finally(() => {
        this.#looking = undefined;
      });
  }
}
