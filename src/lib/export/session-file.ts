import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { SessionFile, sessionFileFormat, sessionFileVersion } from '#/lib/domain/session-file.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The session in a file's bytes, every part of it checked. Throws `invalid` with the field (`version` for a file of a
 * newer Juca, `format` for another kind of file) and `too_large` where it passes a limit.
 */
export const readSessionFile = (bytes: Uint8Array): SessionFile => {
  const content = parseJson(bytes);
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  if (format !== sessionFileFormat)
    throw new JucaError('invalid', 'format: is not a session exported from Juca', { field: 'format' });
  if (typeof version === 'number' && version > sessionFileVersion)
    throw new JucaError('invalid', 'version: was made by a newer Juca', { field: 'version' });
  return parseInput(SessionFile, content);
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new JucaError('invalid', 'The file is not JSON in UTF-8.', { field: 'format' }, { cause });
  }
};

/**
 * A creation key that follows from what the file says, however it is written: the time when its session began (the
 * first 48 bits, as in UUIDv7), and a hash of its content, marked as UUIDv8 (RFC 9562).
 */
export const contentKey = ({ session, briefing, blocks }: SessionFile): string => {
  const hash = createHash('sha256');
  const { id, title, createdAt, updatedAt } = session;
  for (const part of [{ id, title, createdAt, updatedAt }, briefing, ...blocks])
    hash.update(`${canonicalize(part)}\n`);
  const digest = hash.digest('hex');
  const time = Math.max(0, Date.parse(createdAt)).toString(16).padStart(12, '0').slice(-12);
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
};
