import { sql } from 'kysely';
import { storedColumns } from './tables.ts';

const { user_id: _owner, metadata: _metadata, tag_keys: _keys, ...answered } = storedColumns.sessions;

/** What every statement that answers with a session gives, as `rows.ts` reads it. */
export const sessionColumns = [
  ...(Object.keys(answered) as (keyof typeof answered)[]),
  'shelf',
  sql<string | number | null>`metadata ->> 'phase'`.as('phase'),
  sql<string | null>`metadata ->> 'finalizedAt'`.as('finalized_at'),
] as const;
