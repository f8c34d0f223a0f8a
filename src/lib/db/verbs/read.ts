import { type BriefingState, blockIdsOf } from '#/lib/domain/briefing/state.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toBlock, toSession } from '../rows.ts';
import { first, type Transaction } from '../transaction.ts';
import { loadBlocks, loadState } from './load-briefing.ts';

export const list = async (
  transaction: Transaction,
  input: ParsedInput<'list'>,
): Promise<VerbOutput<'list'>> => {
  const from = input.cursor === undefined ? beforeFirst : readCursor(input.cursor);
  const { shelf, limit } = input;
  const rows = await transaction.all('sessionsOnShelf', { shelf, ...from, limit: limit + 1 });
  const sessions = rows.slice(0, limit).map(toSession);
  const last = sessions.at(-1);
  return { sessions, nextCursor: rows.length > limit && last ? writeCursor(last) : null };
};

export const get = async (transaction: Transaction, input: ParsedInput<'get'>): Promise<Session> => {
  const row = await first(transaction, 'session', { session: input.id });
  if (!row) throw notFound();
  return toSession(row);
};

export const open = async (
  transaction: Transaction,
  input: ParsedInput<'open'>,
): Promise<VerbOutput<'open'>> => {
  // Sent together: over a network each takes a round trip.
  const [session, blocks] = await Promise.all([get(transaction, input), window(transaction, input)]);
  const state = await stateOf(transaction, session);
  const isLast = input.before === undefined && input.after === undefined;
  const working = state && isLast ? await missingFrom(transaction, session, state, blocks) : [];
  return { session, blocks, state, working };
};

export const changes = async (
  transaction: Transaction,
  input: ParsedInput<'changes'>,
): Promise<VerbOutput<'changes'>> => {
  const { since, limit } = input;
  const [session, rows] = await Promise.all([
    get(transaction, input),
    transaction.all('blocksChanged', { session: input.id, since, limit: limit + 1 }),
  ]);
  const state = await stateOf(transaction, session);
  return { session, blocks: rows.slice(0, limit).map(toBlock), state, more: rows.length > limit };
};

const stateOf = async (transaction: Transaction, { id, phase }: Session): Promise<BriefingState | null> =>
  phase === 0 ? null : loadState(transaction, id);

/** The blocks that the state names and the window does not have. */
const missingFrom = (
  transaction: Transaction,
  { id }: Session,
  state: BriefingState,
  window: readonly Block[],
): Promise<Block[]> => {
  const held = new Set(window.map((block) => block.id));
  return loadBlocks(
    transaction,
    id,
    blockIdsOf(state).filter((block) => !held.has(block)),
  );
};

const window = async (transaction: Transaction, input: ParsedInput<'open'>): Promise<Block[]> => {
  const { id: session, limit } = input;
  if (input.after !== undefined) {
    const rows = await transaction.all('blocksAfter', { session, position: input.after, limit });
    return rows.map(toBlock);
  }
  const position = input.before ?? limits.blocksPerSession + 1;
  const rows = await transaction.all('blocksBefore', { session, position, limit });
  return rows.reverse().map(toBlock);
};

/** Sorts after every time and id there can be, so that the first page is the page after it. */
const beforeFirst = { updatedAt: '9999-12-31T23:59:59.999Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

const writeCursor = ({ updatedAt, id }: Session): string =>
  Buffer.from(`${updatedAt} ${id}`, 'utf8').toString('base64url');

const readCursor = (cursor: string): { updatedAt: string; id: string } => {
  const [updatedAt = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (rest.length > 0 || !isId(id) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(updatedAt)) {
    throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
  }
  return { updatedAt, id };
};
