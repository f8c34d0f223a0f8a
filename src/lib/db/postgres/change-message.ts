import { z } from 'zod';
import { changeKinds } from '#/lib/domain/session.ts';
import type { OwnedChange } from '../engine.ts';

/** The channel of PostgreSQL's LISTEN and NOTIFY that Juca's processes share; each database has its own. */
export const channel = 'juca_changes';

/** Stays below the 8,000 bytes that a notification may have. */
export const changesPerMessage = 30;

const Message = z.object({
  /** The process that sends it; it has told its own listeners already. */
  from: z.string(),
  changes: z.array(
    z.object({ owner: z.string(), kind: z.enum(changeKinds), sessionId: z.string(), version: z.number() }),
  ),
  /** True where the sender could not send some changes, and does not know them any more. */
  gap: z.boolean(),
});

export type ChangeMessage = z.infer<typeof Message>;

export const writeMessage = (from: string, changes: OwnedChange[], gap: boolean): string =>
  JSON.stringify({ from, changes, gap } satisfies ChangeMessage);

/** The message, or undefined for what is none: another program may use the channel. */
export const readMessage = (payload: string): ChangeMessage | undefined => {
  try {
    return Message.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
};
