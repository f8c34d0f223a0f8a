import { sql } from 'kysely';
import { limits } from '#/lib/domain/limits.ts';
import { growingByBlock, newBlock, titleIfNone } from '../append-statements.ts';
import type { ParsedInput } from '../contract.ts';
import { postgresStatements } from '../dialect.ts';
import { param } from '../param.ts';
import { asStored, metadataOf, toSession } from '../rows.ts';
import { sessionColumns } from '../session-columns.ts';
import { compile, define } from '../statement.ts';
import type { SessionRow, StatementParameters } from '../statements.ts';
import { titleOfMessages } from '../verbs/title-of-messages.ts';
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

type QuickParameters = StatementParameters<'growForBlock'> &
  Pick<StatementParameters<'insertBlock'>, 'role' | 'content' | 'metadata'> & { title: string };

/**
 * The statements of the verb `append` in one, for one block: a quarter of the round trips of the verb's own transaction.
 * It gives no row where a condition of `growing` does not hold; the verb then tells which. The session's id comes
 * through the statement that sets the owner, so that row security knows the owner before it tests a row. For the same
 * reason the owner's condition gets an `is true`: the planner would merge a plain one with the policy's and test it
 * before.
 */
export const quickAppend = define<QuickParameters>()((q) => {
  const { kysely, typed } = q.dialect;
  const session = sql<string>`(select ${typed('text', param('session'))} from owner where owner.id is not null)`;
  const owned = q.from(session, (guard) => sql<boolean>`(${guard}) is true`);
  return kysely
    .with(
      (cte) => cte('owner').materialized(),
      () => sql<{ id: string }>`(select set_config('juca.owner', ${param('owner')}, true) as id)`,
    )
    .with('grown', () => growingByBlock(owned).set({ title: titleIfNone }).returning(sessionColumns))
    .with('added', (db) => {
      const { columns, selection } = newBlock(q, {
        session_id: sql`grown.id`,
        position: sql`grown.last_position`,
        version: sql`grown.version`,
        timestamp: typed('time', param<string>('now')),
        removed_at: typed('time', sql`null`),
      });
      return q.insertBlock().columns(columns).expression(db.selectFrom('grown').select(selection));
    })
    .selectFrom('grown')
    .selectAll();
});

const { sql: text, bind } = compile('quickAppend', quickAppend, postgresStatements);

/** The statement with its values, for the driver. */
export const quickStatement = ({ owner, input, now }: QuickAppend) => {
  const block = blockOf(input);
  const values: QuickParameters & { owner: string } = {
    owner,
    session: input.id,
    title: titleOfMessages(input.blocks),
    maxBlocks: limits.blocksPerSession,
    ifVersion: input.ifVersion ?? null,
    block: block.id,
    role: block.role,
    content: JSON.stringify(block.content),
    metadata: JSON.stringify(metadataOf(block)),
    now,
  };
  return { name: 'quick-append', text, values: bind({ ...values }) };
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
