import { z } from 'zod';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Session } from '#/lib/domain/session.ts';

/** What a PATCH of a session may say: exactly one of these. */
export const Arrangement = z
  .strictObject({
    title: z.string(),
    pinned: z.boolean(),
    archived: z.boolean(),
    trashed: z.literal(false),
  })
  .partial()
  .refine(
    (fields) => Object.keys(fields).length === 1,
    'takes exactly one of title, pinned, archived and trashed',
  );

export type Arrangement = z.infer<typeof Arrangement>;

/** Carries an arrangement out by the store's verb for it. */
export const arrange = (
  sessions: OwnedSessions,
  target: { id: string; ifVersion: number | undefined },
  { title, pinned, archived }: Arrangement,
): Promise<Session> => {
  if (title !== undefined) return sessions.rename({ ...target, title });
  if (pinned !== undefined) return sessions.pin({ ...target, pinned });
  if (archived !== undefined) return sessions.archive({ ...target, archived });
  return sessions.restore(target);
};
