import { z } from 'zod';
import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import type { NewBlock } from '#/lib/domain/session.ts';

/**
 * The forms of messages. A message is a block, so that each is one of the store's verbs with its content as a text; the
 * verb judges what the fields hold.
 */
const text = z.string();

export const StartSession = z.strictObject({ key: z.string(), blockId: z.string(), text });
export const SendMessage = z.strictObject({ id: z.string(), blockId: z.string(), text });
export const ReviseMessage = sessionVerbs.revise.input
  .pick({ id: true, blockId: true, blockVersion: true })
  .extend({ text });

export const userMessage = (id: string, text: string): NewBlock => ({
  id,
  role: 'user',
  type: 'message',
  content: { text },
});
