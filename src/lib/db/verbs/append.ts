import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import { NewBlocks } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { appendBlocks, automaticTitle, findAppended, insertBlock } from './append-blocks.ts';
import { defineVerb } from './define-verb.ts';
import { lockSession, refuseStale, refuseTrashed } from './guards.ts';
import { guarded } from './inputs.ts';

const Append = z.strictObject({ ...guarded, blocks: NewBlocks });
type Append = z.output<typeof Append>;

/** Adds blocks at the end; the same blocks sent again are stored once. */
export const append = defineVerb({
  kind: 'write',
  repeatable: true,
  input: Append,
  run: async (transaction, input): Promise<Opened> => {
    const [block, ...others] = input.blocks;
    const quick = block && others.length === 0 ? await appendOne(transaction, input, block) : undefined;
    return quick ?? appendWithCare(transaction, input);
  },
});

/** The usual append in two statements; undefined where something stands against it. */
const appendOne = async (
  transaction: Transaction,
  { id, ifVersion }: Append,
  block: NewBlock,
): Promise<Opened | undefined> => {
  const grown = await first(transaction, 'growForNewBlock', {
    session: id,
    block: block.id,
    maxBlocks: limits.blocksPerSession,
    ifVersion: ifVersion ?? null,
    now: transaction.now,
  });
  if (!grown) return undefined;
  const row = await named(transaction, grown, block);
  const { last_position: position, version } = row;
  const stored = await insertBlock(transaction, id, block, { position, version });
  transaction.announce({ kind: 'blocks', sessionId: id, version });
  return { session: toSession(row), blocks: [stored] };
};

const named = async (transaction: Transaction, row: SessionRow, block: NewBlock): Promise<SessionRow> => {
  const title = row.title === '' ? automaticTitle([block]) : '';
  if (title === '') return row;
  const renamed = await first(transaction, 'nameSession', { session: row.id, title });
  if (!renamed) throw notFound();
  return renamed;
};

/** Many blocks, or one of which it is to be told what stands against it. */
const appendWithCare = async (transaction: Transaction, input: Append): Promise<Opened> => {
  const row = await lockSession(transaction, input.id);
  const stored = await findAppended(transaction, row, input.blocks);
  if (stored) return { session: toSession(row), blocks: stored };
  refuseTrashed(row);
  refuseStale(row, input.ifVersion);
  const { row: grown, blocks } = await appendBlocks(transaction, row, input.blocks);
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: grown.version });
  return { session: toSession(grown), blocks };
};
