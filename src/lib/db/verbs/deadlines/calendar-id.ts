import { createHash } from 'node:crypto';

interface Span {
  court: string;
  comarcaKey: string;
  /** ISO days. */
  from: string;
  to: string;
}

/**
 * The id of an owner's calendar, a UUIDv8 (RFC 9562, 5.8) that follows from what the calendar is of, so that the same
 * calendar meets the one before.
 */
export const calendarId = (owner: string, { court, comarcaKey, from, to }: Span): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([owner, court, comarcaKey, from, to]))
    .digest('hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
};
