import type { Session } from './session.ts';

const day = 24 * 60 * 60_000;

/** Days, rounded up, until a session in the trash is due to be deleted, 0 once it is; null for one that is not or never is. */
export const daysInTrash = (
  { deletedAt }: Pick<Session, 'deletedAt'>,
  trashDays: number,
  now: Date,
): number | null => {
  if (deletedAt === null || trashDays === 0) return null;
  return Math.max(0, Math.ceil((Date.parse(deletedAt) + trashDays * day - now.getTime()) / day));
};
