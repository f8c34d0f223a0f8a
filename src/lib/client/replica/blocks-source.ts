import type { Block, Session } from '#/lib/domain/session.ts';
import { api } from '../api/api.ts';
import type { Answer } from './blocks.ts';
import { pieceSize } from './blocks-range.ts';

/** Where blocks come from. Each call throws `ApiError`. */
export interface BlockSource {
  /** The last blocks of the session. */
  last(sessionId: string): Promise<Answer>;
  /** One piece, counted from 0. */
  piece(sessionId: string, piece: number): Promise<Answer>;
  /** What changed after a version, the oldest change first. */
  changes(sessionId: string, since: number): Promise<Extract<Answer, { kind: 'changes' }>>;
}

interface Opened {
  session: Session;
  blocks: Block[];
}

const path = (sessionId: string, query: Record<string, number>): string => {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `/api/sessions/${encodeURIComponent(sessionId)}/blocks?${parameters.join('&')}`;
};

const window = async (sessionId: string, query: Record<string, number>): Promise<Answer> => ({
  kind: 'window',
  ...(await api.get<Opened>(path(sessionId, { ...query, limit: pieceSize }))),
});

/** The HTTP API. */
export const apiSource: BlockSource = {
  last: (sessionId) => window(sessionId, {}),
  piece: (sessionId, piece) => window(sessionId, { after: piece * pieceSize }),
  changes: async (sessionId, since) => ({
    kind: 'changes',
    since,
    ...(await api.get<Opened & { more: boolean }>(path(sessionId, { since, limit: 100 }))),
  }),
};
