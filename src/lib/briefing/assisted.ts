import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { BriefingEvent } from '#/lib/domain/briefing/events.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';

const mostReadings = 5;

/**
 * Lets an event happen that is worked out from a reading of the briefing, and only to that very briefing: where
 * something changed meanwhile it is read and worked out again. Throws `conflict` once that happened too often.
 */
export const briefFromReading = async (
  sessions: OwnedSessions,
  id: string,
  workOut: (seen: OpenedBriefing) => Promise<BriefingEvent> | BriefingEvent,
): Promise<OpenedBriefing> => {
  for (let left = mostReadings; ; left -= 1) {
    const seen = await sessions.briefing({ id });
    const event = await workOut(seen);
    try {
      return await sessions.brief({ id, event, ifVersion: seen.session.version });
    } catch (error) {
      if (left === 1 || !isOvertaken(error, seen.session.version)) throw error;
    }
  }
};

/** Whether the session moved on after it was read; the trash, too, is a conflict but at the same version. */
const isOvertaken = (error: unknown, seen: number): boolean =>
  error instanceof JucaError && error.code === 'conflict' && (error.details.version ?? seen) > seen;
