import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { JucaError } from '#/lib/domain/errors.ts';
import { hashId, timeBits } from '#/lib/domain/hash-id.ts';
import { limits } from '#/lib/domain/limits.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import {
  type FiledBlock,
  SessionFile,
  sessionFileFormat,
  sessionFileVersion,
} from '#/lib/domain/session-file.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The session in a file's bytes, every part of it checked. Throws `invalid` with the field (`version` for a file of a
 * newer Juca, `format` for another kind of file) and `too_large` where it passes a limit.
 */
export const readSessionFile = (bytes: Uint8Array): SessionFile => checkedSessionFile(parseJson(bytes));

/** The same for a file that is parsed. */
export const checkedSessionFile = (content: unknown): SessionFile => {
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

/** A creation key that follows from what the file says, however it is written: when its session began, and its content. */
export const contentKey = ({ session, briefing, blocks }: SessionFile): string => {
  const hash = createHash('sha256');
  const { id, title, createdAt, updatedAt } = session;
  for (const part of [{ id, title, createdAt, updatedAt }, briefing, ...blocks])
    hash.update(`${canonicalize(part)}\n`);
  return hashId(timeBits(createdAt), hash.digest('hex'));
};

/** Characters of JSON in one step of taking a session in: nobody else writes while it is stored. */
const stepLength = 1024 * 1024;

/** The blocks after so many others that one step takes in; at least one where there is one. */
export const stepFrom = (blocks: readonly FiledBlock[], from: number): FiledBlock[] => {
  const step: FiledBlock[] = [];
  let length = 0;
  for (const block of blocks.slice(from, from + limits.blocksPerAppend)) {
    length += JSON.stringify(block).length;
    if (step.length > 0 && length > stepLength) break;
    step.push(block);
  }
  return step;
};
