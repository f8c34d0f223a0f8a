import type { Pool } from 'pg';
import { limits } from '#/lib/domain/limits.ts';
import type { ParsedInput } from '../contract.ts';
import { asStored, metadataOf, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { automaticTitle } from '../verbs/append-blocks.ts';
import { isDuplicate } from './errors.ts';
import type { Outcome } from './executor.ts';
import { onConnection } from './pool.ts';

/**
 * The append of one block as one statement: a quarter of the round trips of the verb's own transaction. The session
 * is found through the statement that sets the owner, so that row security sees the owner before it sees a row; for
 * the same reason the owner's condition is one that the planner cannot merge with the policy's and test beforehand.
 * Were it ever to turn that around, the statement would find nothing and the verb would run in full.
 */
export const quickAppendText = `
with owner as materialized (select set_config('juca.owner', $1, true) as id),
grown as (
  update sessions set
    title = case when title = '' then $2 else title end,
    updated_at = greatest(updated_at, $3::timestamptz),
    message_count = message_count + 1,
    last_position = last_position + 1,
    version = version + 1
  where id = (select $4::text from owner where owner.id is not null)
    and (user_id = $1) is true
    and deleted_at is null
    and last_position < $5::integer
    and ($6::integer is null or version = $6::integer)
  returning id, title, status, created_at, updated_at, message_count, version, last_position, pinned_at, deleted_at,
    shelf, metadata ->> 'phase' as phase, metadata ->> 'finalizedAt' as finalized_at
),
added as (
  insert into messages (id, session_id, role, content, timestamp, metadata, position, version)
  select $7, id, $8, $9::json, $3::timestamptz, $10::json, last_position, version from grown
)
select * from grown`;

/** The outcome, or undefined where it takes the whole verb to tell what is the matter. */
export const quickAppend = async (
  pool: Pool,
  owner: string,
  input: ParsedInput<'append'>,
  now: string,
): Promise<Outcome<'append'> | undefined> => {
  const [block] = input.blocks;
  if (!block || input.blocks.length > 1) return undefined;
  const values = [
    owner,
    automaticTitle(input.blocks),
    now,
    input.id,
    limits.blocksPerSession,
    input.ifVersion ?? null,
    block.id,
    block.role,
    JSON.stringify(block.content),
    JSON.stringify(metadataOf(block)),
  ];
  const row = await runQuickly(pool, values);
  if (!row) return undefined;
  const { version, last_position: position } = row;
  return {
    value: { session: toSession(row), blocks: [asStored(row.id, block, { position, version }, now)] },
    changes: [{ owner, kind: 'blocks', sessionId: row.id, version }],
  };
};

const runQuickly = async (pool: Pool, values: unknown[]): Promise<SessionRow | undefined> => {
  try {
    const { rows } = await onConnection(pool, (client) =>
      client.query<SessionRow>({ name: 'quick-append', text: quickAppendText, values }),
    );
    return rows[0];
  } catch (error) {
    if (isDuplicate(error)) return undefined;
    throw error;
  }
};
