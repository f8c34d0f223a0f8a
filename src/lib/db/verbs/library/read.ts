import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ParsedInput, VerbOutput } from '../../contract.ts';
import { toDecision, toListed } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { noDecision } from './guards.ts';

export const getDecision = async (
  transaction: Transaction,
  { id }: ParsedInput<'getDecision'>,
): Promise<VerbOutput<'getDecision'>> => {
  const row = await first(transaction, 'decision', { decision: id });
  if (!row) throw noDecision();
  return toDecision(row);
};

export const listDecisions = async (
  transaction: Transaction,
  { cursor, limit }: ParsedInput<'listDecisions'>,
): Promise<VerbOutput<'listDecisions'>> => {
  const ordinal = cursor === undefined ? limits.decisionsPerLibrary + 1 : readCursor(cursor);
  const rows = await transaction.all('decisionsBefore', { ordinal, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    decisions: shown.map((row) => toListed(toDecision(row))),
    nextCursor: rows.length > limit && last ? String(last.ordinal) : null,
  };
};

export const countDecisions = async (transaction: Transaction): Promise<VerbOutput<'countDecisions'>> => {
  const library = await first(transaction, 'library', {});
  return { count: library?.decisions ?? 0 };
};

const readCursor = (cursor: string): number => {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
};
