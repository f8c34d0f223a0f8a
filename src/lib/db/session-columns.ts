import { sql } from 'kysely';

/** What every statement that answers with a session gives, as `rows.ts` reads it. */
export const sessionColumns = [
  'id',
  'title',
  'status',
  'created_at',
  'updated_at',
  'message_count',
  'version',
  'last_position',
  'pinned_at',
  'deleted_at',
  'shelf',
  sql<string | number | null>`metadata ->> 'phase'`.as('phase'),
  sql<string | null>`metadata ->> 'finalizedAt'`.as('finalized_at'),
] as const;
