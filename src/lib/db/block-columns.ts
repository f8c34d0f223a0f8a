import type { OwnedQueries } from './owned-queries.ts';

/** What is read of a block. */
export const blockColumns = (queries: OwnedQueries) =>
  [
    'id',
    'session_id',
    'role',
    'timestamp',
    'position',
    'version',
    'removed_at',
    queries.dialect.json('content').as('content'),
    queries.dialect.json('metadata').as('metadata'),
  ] as const;
