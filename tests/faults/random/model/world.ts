import { type BriefingState, readState } from '#/lib/domain/briefing/state.ts';
import type { KeptCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import type { Departure, Discretion } from '#/lib/domain/discretion.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { Article } from '#/lib/domain/library/statute-text.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { defaultPractice, type Practice } from '#/lib/domain/practice.ts';
import type { Block, Session, Shelf } from '#/lib/domain/session.ts';

/** A session as the model keeps it. Times are `now` unless an answer told them. */
export interface Kept {
  session: Session;
  blocks: Block[];
  state: BriefingState;
  /** Of a session that is not whole yet: how many blocks of how many a file has given. */
  takingIn?: { taken: number; total: number } | undefined;
}

export interface KeptDecision {
  id: string;
  identity: string;
  ordinal: number;
  decision: NewDecision;
}

/** What of a session may leave, and the stand-ins that it has given. */
export interface KeptDiscretion {
  setting: Discretion;
  standIns: string[];
}

/** Everything of one owner, as docs/store-contract.md says it must be. */
export interface World {
  owner: string;
  sessions: Record<string, Kept>;
  decisions: KeptDecision[];
  lastOrdinal: number;
  practice: Practice;
  defaultModel: string | null;
  synonyms: string[][];
  /** Imported statutes by URN. */
  statutes: Record<string, { title: string; articles: Article[] }>;
  /** By session; none until something was said. */
  discretion: Record<string, KeptDiscretion>;
  /** The ledger, by the id of the line. */
  departures: Record<string, Departure>;
  matters: Record<string, Matter>;
  deadlines: Record<string, Deadline>;
  calendars: KeptCalendar[];
}

/** Stands for the time of the last change; the comparison ignores times. */
export const now = 'now';

export const emptyWorld = (owner: string): World => ({
  owner,
  sessions: {},
  decisions: [],
  lastOrdinal: 0,
  practice: defaultPractice,
  defaultModel: null,
  synonyms: [],
  statutes: {},
  discretion: {},
  departures: {},
  matters: {},
  deadlines: {},
  calendars: [],
});

export const newSession = (id: string, title: string, given: Partial<Session> = {}): Kept => ({
  session: {
    id,
    title,
    shelf: 'active',
    phase: 0,
    finalized: false,
    createdAt: now,
    updatedAt: now,
    pinnedAt: null,
    deletedAt: null,
    archived: false,
    matterId: null,
    tags: [],
    messageCount: 0,
    lastPosition: 0,
    version: 1,
    ...given,
  },
  blocks: [],
  state: readState({}),
});

/** Throws `not_found` for a session that is not there or not the owner's. */
export const sessionOf = ({ sessions }: World, id: string): Kept => {
  const kept = sessions[id];
  if (!kept) throw notFound();
  return kept;
};

export const conflict = (): JucaError => new JucaError('conflict', 'It changed meanwhile.');

export const refuseStale = ({ session }: Kept, ifVersion: number | undefined): void => {
  if (ifVersion !== undefined && ifVersion !== session.version) throw conflict();
};

export const refuseTrashed = ({ session }: Kept): void => {
  if (session.deletedAt !== null) throw conflict();
};

/** Gives the session its next version. */
export const move = ({ session }: Kept): number => {
  session.version += 1;
  return session.version;
};

/** Trash beats archived, archived beats pinned (S-23). */
export const shelfOf = ({ deletedAt, archived, pinnedAt }: Session): Shelf => {
  if (deletedAt !== null) return 'trash';
  if (archived) return 'archived';
  return pinnedAt === null ? 'active' : 'pinned';
};
