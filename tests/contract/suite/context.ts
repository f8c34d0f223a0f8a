import type { AccountDB } from '#/lib/db/account.ts';
import type { DeadlinesDB, OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { LibraryDB, OwnedLibrary } from '#/lib/db/library.ts';
import type { MattersDB, OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedPractice, PracticesDB } from '#/lib/db/practices.ts';
import type { SearchDB } from '#/lib/db/search.ts';
import type { OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { newCast, type Person } from '../../support/factories.ts';
import type { ContractDatabase, ContractEngine, Doors } from './database.ts';
import type { RuleBook } from './rules.ts';

/** One person's sessions, matters and deadlines. */
interface Planner {
  sessions: OwnedSessions;
  matters: OwnedMatters;
  deadlines: OwnedDeadlines;
}

/** What the tests of a section share. All use one store; each test has its own cast. */
export interface Context {
  engine: ContractEngine;
  rule: RuleBook['rule'];
  database: () => ContractDatabase;
  store: () => SessionsDB;
  library: () => LibraryDB;
  account: () => AccountDB;
  matters: () => MattersDB;
  search: () => SearchDB;
  /** A new Ana, Bruno and Carla, each with a handle on the store. */
  owners: () => { ana: OwnedSessions; bruno: OwnedSessions; carla: OwnedSessions };
  /** A new Ana, Bruno and Carla, each with how they sign documents. */
  practices: () => { ana: OwnedPractice; bruno: OwnedPractice; carla: OwnedPractice };
  /** A new Ana, Bruno and Carla, each with matters and with sessions. */
  clients: () => Record<'ana' | 'bruno' | 'carla', OwnedClients>;
  deadlines: () => DeadlinesDB;
  /** A new Ana, Bruno and Carla, each with their sessions, matters and deadlines. */
  planners: () => { ana: Planner; bruno: Planner; carla: Planner };
  /** A new Ana, Bruno and Carla, each with a library. */
  libraries: () => { ana: OwnedLibrary; bruno: OwnedLibrary; carla: OwnedLibrary };
}

/** The handles of a new cast on a store. */
export const ownersOf = (store: SessionsDB): ReturnType<Context['owners']> => {
  const { ana, bruno, carla } = newCast();
  return { ana: store.for(ana), bruno: store.for(bruno), carla: store.for(carla) };
};

/** How a new cast signs documents. */
export const practicesOf = (practices: PracticesDB): ReturnType<Context['practices']> => {
  const { ana, bruno, carla } = newCast();
  return { ana: practices.for(ana), bruno: practices.for(bruno), carla: practices.for(carla) };
};

/** What one owner has of matters, and the sessions that may belong to them. */
export interface OwnedClients {
  matters: OwnedMatters;
  sessions: OwnedSessions;
}

/** The matters and sessions of a new cast. */
export const clientsOf = (matters: MattersDB, sessions: SessionsDB): ReturnType<Context['clients']> => {
  const { ana, bruno, carla } = newCast();
  const of = (person: { id: string }) => ({ matters: matters.for(person), sessions: sessions.for(person) });
  return { ana: of(ana), bruno: of(bruno), carla: of(carla) };
};

/** The sessions, matters and deadlines of a new cast. */
export const plannersOf = ({
  sessions,
  matters,
  deadlines,
}: Pick<Doors, 'sessions' | 'matters' | 'deadlines'>): ReturnType<Context['planners']> => {
  const { ana, bruno, carla } = newCast();
  const of = (person: Person) => ({
    sessions: sessions.for(person),
    matters: matters.for(person),
    deadlines: deadlines.for(person),
  });
  return { ana: of(ana), bruno: of(bruno), carla: of(carla) };
};

/** The libraries of a new cast. */
export const librariesOf = (library: LibraryDB): ReturnType<Context['libraries']> => {
  const { ana, bruno, carla } = newCast();
  return { ana: library.for(ana), bruno: library.for(bruno), carla: library.for(carla) };
};
