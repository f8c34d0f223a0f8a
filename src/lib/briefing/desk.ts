import type { Assistant } from '#/lib/assistant/assistant.ts';
import { guide } from '#/lib/assistant/guide/index.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';

/** What the steps of a briefing need: one owner's sessions and library, and whatever helps the lawyer. */
export interface Desk {
  sessions: OwnedSessions;
  library: OwnedLibrary;
  assistant: Assistant;
}

/** The desk at which the guide helps. */
export const guidedDesk = ({ sessions, library }: Omit<Desk, 'assistant'>): Desk => ({
  sessions,
  library,
  assistant: guide,
});
