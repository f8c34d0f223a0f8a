import { z } from 'zod';
import { Id, newId } from '#/lib/domain/ids.ts';
import { NewBlocks, Title } from '#/lib/domain/inputs.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { appendBlocks, findAppended } from './append-blocks.ts';
import { defineVerb } from './define-verb.ts';
import { lockMatter, placeSession, refuseOverfull } from './matters/guards.ts';
import { idFor } from './session-id.ts';
import { titleOfMessages } from './title-of-messages.ts';

/** A new session, with its first blocks and in a matter where given; repeated with the same `key` it is the same session. */
export const create = defineVerb({
  kind: 'write',
  json: true,
  // Without a key it would be another session each time.
  repeatable: ({ key }) => key !== undefined,
  input: z.strictObject({
    key: Id.optional(),
    title: Title.optional(),
    blocks: NewBlocks.optional(),
    matter: Id.optional(),
  }),
  run: async (transaction, input): Promise<Opened> => {
    const session = input.key ? idFor(transaction.owner, input.key) : newId();
    const existing = input.key && (await first(transaction, 'sessionForWrite', { session }));
    if (existing) {
      const blocks = input.blocks ? await findAppended(transaction, existing, input.blocks) : undefined;
      return { session: toSession(existing), blocks: blocks ?? [] };
    }
    const [inserted] = await transaction.all('insertSession', {
      session,
      title: input.title ?? titleOfMessages(input.blocks ?? []),
      now: transaction.now,
    });
    if (!inserted) throw new Error('A new session was not stored.');
    const row = input.matter ? await intoMatter(transaction, session, input.matter) : inserted;
    const { row: filled, blocks } = input.blocks
      ? await appendBlocks(transaction, row, input.blocks)
      : { row, blocks: [] };
    transaction.announce({ kind: 'created', sessionId: session, version: filled.version });
    return { session: toSession(filled), blocks };
  },
});

const intoMatter = async (transaction: Transaction, session: string, matter: string): Promise<SessionRow> => {
  await lockMatter(transaction, matter);
  const row = await placeSession(transaction, session, matter);
  await refuseOverfull(transaction, matter);
  return row;
};
