import { z } from 'zod';
import { shelves } from '#/lib/domain/session-words.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** How much an account has: sessions of every shelf, their blocks (removed ones included), decisions, statutes. */
export interface AccountTotals {
  sessions: number;
  blocks: number;
  decisions: number;
  statutes: number;
}

export const accountTotals = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<AccountTotals> => {
    const ofShelves = await Promise.all(shelves.map((shelf) => first(transaction, 'shelfTotals', { shelf })));
    const library = await first(transaction, 'library', {});
    const statutes = await transaction.all('statutes', {});
    const sum = (name: 'sessions' | 'blocks') =>
      ofShelves.reduce((total, each) => total + Number(each?.[name] ?? 0), 0);
    return {
      sessions: sum('sessions'),
      blocks: sum('blocks'),
      decisions: library?.decisions ?? 0,
      statutes: statutes.length,
    };
  },
});
