import { z } from 'zod';
import { type BriefingState, blockIdsOf } from '#/lib/domain/briefing/state.ts';
import { Position } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { BlockWindow } from '#/lib/domain/session-answers.ts';
import { toBlock } from '../../rows.ts';
import type { Transaction } from '../../transaction.ts';
import { loadBlocks, loadStateOf } from '../briefing/load-briefing.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { pageSize, target } from '../inputs.ts';

const Window = z
  .strictObject({
    ...target,
    before: Position.optional(),
    after: Position.optional(),
    limit: pageSize,
  })
  .refine(
    ({ before, after }) => before === undefined || after === undefined,
    'takes before or after, not both',
  );

type Window = z.output<typeof Window>;

/** The session and a window of its blocks: the last ones, or those before or after a position. */
export const open = defineVerb({
  kind: 'read',
  json: true,
  input: Window,
  run: async (transaction, input): Promise<BlockWindow> => {
    // Sent together: over a network each takes a round trip.
    const [session, blocks] = await Promise.all([
      getSession(transaction, input.id),
      blocksOf(transaction, input),
    ]);
    const state = await loadStateOf(transaction, session);
    const isLast = input.before === undefined && input.after === undefined;
    const working = state && isLast ? await missingFrom(transaction, session, state, blocks) : [];
    return { session, blocks, state, working };
  },
});

const blocksOf = async (transaction: Transaction, input: Window): Promise<Block[]> => {
  const { id: session, limit } = input;
  if (input.after !== undefined) {
    const rows = await transaction.all('blocksAfter', { session, position: input.after, limit });
    return rows.map(toBlock);
  }
  const position = input.before ?? limits.blocksPerSession + 1;
  const rows = await transaction.all('blocksBefore', { session, position, limit });
  return rows.reverse().map(toBlock);
};

/** The blocks that the state names and the window does not have. */
const missingFrom = (
  transaction: Transaction,
  { id }: Session,
  state: BriefingState,
  window: readonly Block[],
): Promise<Block[]> => {
  const held = new Set(window.map((block) => block.id));
  const missing = blockIdsOf(state).filter((block) => !held.has(block));
  return loadBlocks(transaction, id, missing);
};
