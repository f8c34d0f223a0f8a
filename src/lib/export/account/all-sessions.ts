import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { type Session, shelves } from '#/lib/domain/session.ts';

const pageSize = 100;

/**
 * Each session of every shelf once. A session that moves meanwhile may pass the place that is read, so that the lists are
 * read again until nothing new is found.
 */
export async function* allSessions(sessions: OwnedSessions): AsyncGenerator<Session> {
  const seen = new Set<string>();
  for (let before = -1; seen.size > before; ) {
    before = seen.size;
    for (const shelf of shelves) {
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await sessions.list({ shelf, limit: pageSize, ...(cursor && { cursor }) });
        for (const session of page.sessions) {
          if (seen.has(session.id)) continue;
          seen.add(session.id);
          yield session;
        }
        cursor = page.nextCursor;
      }
    }
  }
}
