import { limits } from '#/lib/domain/limits.ts';
import type { ParsedInput } from '../contract.ts';
import { asStored, metadataOf, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { automaticTitle } from '../verbs/append-blocks.ts';
import type { Outcome } from './executor.ts';

/** An append of one block, as the owner gave it. */
export interface QuickAppend {
  owner: string;
  input: ParsedInput<'append'>;
  /** ISO 8601 in UTC. */
  now: string;
}

/** True for an append that the one statement can carry out. */
export const isQuick = ({ blocks }: ParsedInput<'append'>): boolean => blocks.length === 1;

/**
 * The append of one block as one statement: a quarter of the round trips of the verb's own transaction. It finds
 * nothing where it takes that verb to tell what is the matter: no such session, one in the trash, a block that is
 * there already. The session is found through the statement that sets the owner, so that row security sees the owner
 * before it sees a row; for the same reason the owner's condition is one that the planner cannot merge with the
 * policy's and test beforehand.
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
    and not exists (select 1 from messages where messages.id = $7 and messages.session_id = $4::text)
  returning id, title, status, created_at, updated_at, message_count, version, last_position, pinned_at, deleted_at,
    shelf, metadata ->> 'phase' as phase, metadata ->> 'finalizedAt' as finalized_at
),
added as (
  insert into messages (id, session_id, role, content, timestamp, metadata, position, version)
  select $7, id, $8, $9::json, $3::timestamptz, $10::json, last_position, version from grown
)
select * from grown`;

/** The statement with its values, for the driver. */
export const quickStatement = ({ owner, input, now }: QuickAppend) => {
  const block = blockOf(input);
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
  return { name: 'quick-append', text: quickAppendText, values };
};

/** What the statement's row says. */
export const quickOutcome = ({ owner, input, now }: QuickAppend, row: SessionRow): Outcome<'append'> => {
  const { version, last_position: position } = row;
  return {
    value: {
      session: toSession(row),
      blocks: [asStored(row.id, blockOf(input), { position, version }, now)],
    },
    changes: [{ owner, kind: 'blocks', sessionId: row.id, version }],
  };
};

const blockOf = ({ blocks: [block] }: ParsedInput<'append'>) => {
  if (!block) throw new Error('An append has at least one block.');
  return block;
};
