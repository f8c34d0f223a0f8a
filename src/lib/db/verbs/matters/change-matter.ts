import { matterNotFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Version } from '#/lib/domain/inputs.ts';
import { type Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import { matterValues, saysTheSame, toMatter } from '../../matter-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { conflict } from '../guards.ts';
import { lockMatter, named, refuseTooMany } from './guards.ts';

/** Replaces what a matter says. `ifVersion` is the version that the caller saw; a matter at another one is a `conflict`. */
export const changeMatter = defineVerb({
  kind: 'write',
  // A second run finds what the first one stored, and changes nothing.
  repeatable: true,
  input: MatterFields.extend({ id: Id, ifVersion: Version }),
  run: async (transaction, { id, ifVersion, ...given }): Promise<Matter> => {
    const before = toMatter(await lockMatter(transaction, id));
    const fields = named(given);
    if (saysTheSame(before, fields)) return before;
    if (before.version !== ifVersion) throw conflict(before.version);
    await refuseTooMany(transaction, fields, { parties: before.parties.length });
    const changed = await first(transaction, 'changeMatter', {
      matter: id,
      ...matterValues(fields),
      now: transaction.now,
    });
    if (!changed) throw matterNotFound();
    transaction.announce({ kind: 'records', of: 'matters' });
    return toMatter(changed);
  },
});
