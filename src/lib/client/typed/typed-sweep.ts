import { destinationOf, type Place } from './destination.ts';
import type { TypedText } from './typed-text.ts';

const day = 86_400_000;

/** Days after which a text is swept if its session is gone. */
export const sweptAfter = 90;

/**
 * Forgets the texts of sessions that are gone and in which nothing was typed for 90 days. `isGone` asks the server about
 * one session; it rejects where that cannot be told, and the session's texts then stay.
 */
export const sweepOld = async (
  typed: TypedText,
  isGone: (sessionId: string) => Promise<boolean>,
  now = Date.now(),
): Promise<void> => {
  for (const [place, sessionId] of oldSessions(typed, now - sweptAfter * day)) {
    if (await isGone(sessionId).catch(() => false)) await typed.forgetAll(place);
  }
};

/** Sessions whose last text is older than the time. */
const oldSessions = (typed: TypedText, before: number): [Place, string][] => {
  const last = new Map<Place, number>();
  for (const { place, updatedAt } of typed.all()) {
    last.set(place, Math.max(updatedAt, last.get(place) ?? 0));
  }
  return [...last].flatMap(([place, updatedAt]): [Place, string][] => {
    const destination = destinationOf(place);
    return destination.kind === 'session' && updatedAt < before ? [[place, destination.id]] : [];
  });
};
