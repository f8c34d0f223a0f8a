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
import { quickOwner, quickSession } from './quick-owner.ts';
import type { QuickWrite } from './write-groups.ts';

/** An append of one block, as the owner gave it. */
interface QuickAppend {
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
 * It gives no row where a condition of `growing` does not hold; the verb then tells which.
 */
export const quickAppendStatement = define<QuickParameters>()((q) => {
  const { typed } = q.dialect;
  return quickOwner(q)
    .with('grown', () =>
      growingByBlock(quickSession(q)).set({ title: titleIfNone }).returning(sessionColumns),
    )
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

const { sql: text, bind } = compile('quickAppend', quickAppendStatement, postgresStatements);

/** An append of one block as a write of a group. */
export const quickAppend = (append: QuickAppend): QuickWrite<SessionRow, Outcome<'append'>> => ({
  session: append.input.id,
  statement: { name: 'quick-append', text, values: valuesOf(append) },
  outcome: (row) => outcomeOf(append, row),
});

const valuesOf = ({ owner, input, now }: QuickAppend): unknown[] => {
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
  return bind({ ...values });
};

const outcomeOf = ({ owner, input, now }: QuickAppend, row: SessionRow): Outcome<'append'> => {
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
