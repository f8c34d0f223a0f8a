/**
 * A UUIDv8 (RFC 9562 §5.8) of a time and a hash: the first 48 bits are the time in milliseconds, as in UUIDv7, so that
 * ids stay in order; the rest is taken from the digest. `time` has 12 hexadecimal digits, `digest` at least 19.
 */
export const hashId = (time: string, digest: string): string => {
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
};

/** The 48 bits of a time for `hashId`; none, and one before 1970, count as the beginning of 1970. */
export const timeBits = (time: string): string =>
  Math.max(0, Date.parse(time) || 0)
    .toString(16)
    .padStart(12, '0')
    .slice(-12);
