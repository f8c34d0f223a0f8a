import type { Assistant } from '#/lib/assistant/assistant.ts';
import type { CallRules } from '#/lib/assistant/rules/rule-calls.ts';
import type { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import type { LibraryDB, OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedPractice, PracticesDB } from '#/lib/db/practices.ts';
import type { OwnedSessions, Owner, SessionsDB } from '#/lib/db/sessions.ts';
import type { SessionReadings } from './session-readings.ts';

/** What the steps of a briefing need: the owner, with the owner's sessions and library, and what helps the lawyer. */
export interface Desk {
  owner: string;
  sessions: OwnedSessions;
  library: OwnedLibrary;
  practice: OwnedPractice;
  assistant: Assistant;
  readings: SessionReadings;
  /** Applies rules to long texts in the owner's turn. */
  rules: CallRules;
}

/** What a process has of which each owner gets a desk. */
export interface DeskParts {
  sessions: SessionsDB;
  library: LibraryDB;
  practices: PracticesDB;
  assistant: Assistant;
  readings: SessionReadings;
  rules: Pick<RulesDesk, 'for'>;
}

/** The desk of one owner. */
export const deskOf = (
  owner: Owner,
  { sessions, library, practices, assistant, readings, rules }: DeskParts,
): Desk => ({
  owner: owner.id,
  sessions: sessions.for(owner),
  library: library.for(owner),
  practice: practices.for(owner),
  assistant,
  readings,
  rules: rules.for(owner),
});
