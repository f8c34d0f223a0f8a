import { z } from 'zod';
import { type BriefingState, blockIdsOf } from '#/lib/domain/briefing/state.ts';
import { Position } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { BlockWindow } from '#/lib/domain/session-answers.ts';
import type { Transaction } from '../../transaction.ts';
import { loadBlocks, loadStateOf } from '../briefing/load-briefing.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { pageSize, target } from '../inputs.ts';
import { measureWindow, type Place, readWindow } from './window.ts';

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
    const [session, { fitting }] = await Promise.all([
      getSession(transaction, input.id),
      measureWindow(transaction, placeOf(input)),
    ]);
    const [blocks, state] = await Promise.all([
      blocksOf(transaction, input, fitting),
      loadStateOf(transaction, session),
    ]);
    const isLast = input.before === undefined && input.after === undefined;
    const working = state && isLast ? await missingFrom(transaction, session, state, blocks) : [];
    return { session, blocks, state, working };
  },
});

const placeOf = ({ id: session, before, after, limit }: Window): Place =>
  after === undefined
    ? { session, limit, direction: 'Before', position: before ?? limits.blocksPerSession + 1 }
    : { session, limit, direction: 'After', position: after };

/** In order of position. */
const blocksOf = async (transaction: Transaction, input: Window, limit: number): Promise<Block[]> => {
  const blocks = await readWindow(transaction, { ...placeOf(input), limit });
  return input.after === undefined ? blocks.reverse() : blocks;
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
