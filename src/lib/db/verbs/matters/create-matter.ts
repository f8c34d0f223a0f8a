import { JucaError } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { type Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import { matterValues, saysTheSame, toMatter } from '../../matter-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { idFor } from '../session-id.ts';
import { named, refuseTooMany } from './guards.ts';

/** A new matter; repeated with the same `key` it is the one that is there, as it is now. Throws `conflict` by K-02. */
export const createMatter = defineVerb({
  kind: 'write',
  repeatable: true,
  input: MatterFields.extend({ key: Id }),
  run: async (transaction, { key, ...given }): Promise<Matter> => {
    const matter = idFor(transaction.owner, key);
    const existing = await first(transaction, 'matterForWrite', { matter });
    const fields = named(given);
    if (existing) return sameAs(toMatter(existing), fields);
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

/** What was sent before. What a matter said at first is known until it is changed. */
const sameAs = (known: Matter, fields: MatterFields): Matter => {
  if (known.version > 1 || saysTheSame(known, fields)) return known;
  throw new JucaError('conflict', 'There is another matter of this key.', { field: 'key' });
};
