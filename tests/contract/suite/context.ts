import type { OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { newCast } from '../../support/factories.ts';
import type { ContractDatabase, ContractEngine } from './database.ts';
import type { RuleBook } from './rules.ts';

/** What a section of the suite works with. One store serves all its tests: each has a cast of its own. */
export interface Context {
  engine: ContractEngine;
  rule: RuleBook['rule'];
  database: () => ContractDatabase;
  store: () => SessionsDB;
  /** A new Ana, Bruno and Carla, each with a handle on the store. */
  owners: () => { ana: OwnedSessions; bruno: OwnedSessions; carla: OwnedSessions };
}

/** The handles of a new cast on a store. */
export const ownersOf = (store: SessionsDB): ReturnType<Context['owners']> => {
  const { ana, bruno, carla } = newCast();
  return { ana: store.for(ana), bruno: store.for(bruno), carla: store.for(carla) };
};
