import { Id } from '#/lib/domain/ids.ts';
import { type Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import { matterValues, toMatter } from '../../matter-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { idFor } from '../session-id.ts';
import { named, refuseTooMany } from './guards.ts';

/** A new matter; repeated with the same `key` it is the one that is there, as it is now. */
export const createMatter = defineVerb({
  kind: 'write',
  repeatable: true,
  input: MatterFields.extend({ key: Id }),
  run: async (transaction, { key, ...given }): Promise<Matter> => {
    const matter = idFor(transaction.owner, key);
    const existing = await first(transaction, 'matterForWrite', { matter });
    if (existing) return toMatter(existing);
    const fields = named(given);
    await refuseTooMany(transaction, fields);
    const [row] = await transaction.all('insertMatter', {
      matter,
      ...matterValues(fields),
      now: transaction.now,
    });
    if (!row) throw new Error('A new matter was not stored.');
    transaction.announce({ kind: 'records', of: 'matters' });
    return toMatter(row);
  },
});
