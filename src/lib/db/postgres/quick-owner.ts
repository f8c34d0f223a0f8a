import { sql } from 'kysely';
import type { OwnedQueries } from '../owned-queries.ts';
import { param } from '../param.ts';

/** The beginning of a statement that sets its owner itself, so that it needs no transaction before it. */
export const quickOwner = (q: OwnedQueries) =>
  q.dialect.kysely.with(
    (cte) => cte('owner').materialized(),
    () => sql<{ id: string }>`(select set_config('juca.owner', ${param('owner')}, true) as id)`,
  );

/**
 * The queries of such a statement. The session's id comes through the part that sets the owner, so that row security knows
 * the owner before it tests a row. For the same reason the owner's condition gets an `is true`: the planner would merge a
 * plain one with the policy's and test it before.
 */
export const quickSession = (q: OwnedQueries): OwnedQueries => {
  const session = sql<string>`(select ${q.dialect.typed('text', param('session'))} from owner where owner.id is not null)`;
  return q.from(session, (guard) => sql<boolean>`(${guard}) is true`);
};
