import type { Block } from '#/lib/domain/session.ts';
import {
  alteredDocuments,
  filedSession,
  sessionFileFormat,
  sessionFileVersion,
} from '#/lib/domain/session-file.ts';
import type { Material } from '../compose/index.ts';

/**
 * The whole session as data (`SessionFile` in the domain), which can be imported again. A block's version and its
 * session's id belong to the place where it is stored, and stay there.
 */
export const renderJson = ({ session, state, blocks }: Material, now: string): string => {
  const altered = alteredDocuments(blocks);
  const head = {
    format: sessionFileFormat,
    version: sessionFileVersion,
    exportedAt: now,
    session: filedSession(session),
    briefing: state,
    ...(altered.length > 0 && { altered }),
  };
  const filed = blocks.map((block) => JSON.stringify(filedBlock(block)));
  return `${JSON.stringify(head).slice(0, -1)},"blocks":[\n${filed.join(',\n')}\n]}\n`;
};

const filedBlock = ({ sessionId: _, version: __, ...block }: Block) => block;
