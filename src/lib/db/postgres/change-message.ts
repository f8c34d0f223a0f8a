import { z } from 'zod';
import { changeKinds, recordKinds } from '#/lib/domain/session-words.ts';
import type { OwnedChange } from '../engine.ts';

/** The channel of PostgreSQL's LISTEN and NOTIFY that Juca's processes share; each database has its own. */
export const channel = 'juca_changes';

/** Stays below the 8,000 bytes that a notification may have. */
export const changesPerMessage = 60;
export const signOutsPerMessage = 20;

/**
 * Short, because every process reads every message: owner, kind, session, version; and owner, kind of records. An older
 * process sends no `signOuts` and no `records`, and reads past them.
 */
const Message = z.object({
  changes: z.array(z.tuple([z.string(), z.enum(changeKinds), z.string(), z.number()])),
  records: z.array(z.tuple([z.string(), z.enum(recordKinds)])).default([]),
  gap: z.boolean(),
  signOuts: z.array(z.string()).default([]),
});

export interface ChangeMessage {
  changes: OwnedChange[];
  /** True where the sender could not send some changes, and does not know them any more. */
  gap: boolean;
  /** Users of whom a sign-in may have ended. */
  signOuts: string[];
}

/** `from` names the process that sends it: 36 characters. */
export const writeMessage = (from: string, { changes, gap, signOuts }: ChangeMessage): string =>
  from +
  JSON.stringify({
    changes: changes.flatMap((change) =>
      change.kind === 'records' ? [] : [[change.owner, change.kind, change.sessionId, change.version]],
    ),
    records: changes.flatMap((change) => (change.kind === 'records' ? [[change.owner, change.of]] : [])),
    gap,
    signOuts,
  });

/** The message, or undefined for the reader's own and for what is none: another program may use the channel. */
export const readMessage = (self: string, payload: string): ChangeMessage | undefined => {
  if (payload.startsWith(self)) return undefined;
  const { success, data } = Message.safeParse(parseJson(payload.slice(self.length)));
  if (!success) return undefined;
  const changes: OwnedChange[] = [
    ...data.changes.map(([owner, kind, sessionId, version]) => ({ owner, kind, sessionId, version })),
    ...data.records.map(([owner, of]) => ({ owner, kind: 'records' as const, of })),
  ];
  return { changes, gap: data.gap, signOuts: data.signOuts };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
