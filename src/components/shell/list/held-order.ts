import { byRecency } from '#/lib/client/sessions/session-list.ts';
import type { Session } from '#/lib/domain/session.ts';

/** By which time a session stands in the list. */
export interface Order {
  timeOf: (session: Session) => string;
  /** The sessions by that time, the latest first; given in the order of rule S-20. */
  sorted: (sessions: readonly Session[]) => readonly Session[];
}

/** The order of the lists themselves. */
export const byNatural: Order = { timeOf: ({ updatedAt }) => updatedAt, sorted: (sessions) => sessions };

/**
 * Keeps each session where it stood when it was seen first, so that the row that is shown next stays the next one while
 * keys go through the list. A session that is new, or comes with another page, stands where it belongs.
 */
export class HeldOrder implements Order {
  readonly #times = new Map<string, string>();

  timeOf = ({ id, updatedAt }: Session): string => {
    const held = this.#times.get(id);
    if (held !== undefined) return held;
    this.#times.set(id, updatedAt);
    return updatedAt;
  };

  sorted = (sessions: readonly Session[]): readonly Session[] =>
    sessions
      .map((session) => ({ session, id: session.id, updatedAt: this.timeOf(session) }))
      .sort(byRecency)
      .map(({ session }) => session);
}
