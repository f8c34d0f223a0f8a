import type { AccountDB } from '#/lib/db/account.ts';
import type { LibraryDB, OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedPractice, PracticesDB } from '#/lib/db/practices.ts';
import type { SearchDB } from '#/lib/db/search.ts';
import type { OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { newCast } from '../../support/factories.ts';
import type { ContractDatabase, ContractEngine } from './database.ts';
import type { RuleBook } from './rules.ts';

/** What the tests of a section share. All use one store; each test has its own cast. */
export interface Context {
  engine: ContractEngine;
  rule: RuleBook['rule'];
  database: () => ContractDatabase;
  store: () => SessionsDB;
  library: () => LibraryDB;
  account: () => AccountDB;
  search: () => SearchDB;
  /** A new Ana, Bruno and Carla, each with a handle on the store. */
  owners: () => { ana: OwnedSessions; bruno: OwnedSessions; carla: OwnedSessions };
  /** A new Ana, Bruno and Carla, each with how they sign documents. */
  practices: () => { ana: OwnedPractice; bruno: OwnedPractice; carla: OwnedPractice };
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

/** The libraries of a new cast. */
export const librariesOf = (library: LibraryDB): ReturnType<Context['libraries']> => {
  const { ana, bruno, carla } = newCast();
  return { ana: library.for(ana), bruno: library.for(bruno), carla: library.for(carla) };
};
