import type { ErrorCode } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { type Retagging, retaggingBack } from '#/lib/domain/tag-words.ts';
import { ApiError } from '../api/api-error.ts';
import { answer, api } from '../api/client.ts';
import type { Known } from '../replica/known.ts';
import type { Operation, Outcome } from '../replica/operation.ts';
import { type Arrangement, arrange, type Tagging } from '../sessions/session-list.ts';

/** What is done to several sessions at once. */
export type SharedArrangement =
  | Extract<Arrangement, { kind: 'archive' | 'trash' | 'restore' | 'move' }>
  | Tagging
  /** For good; they have to be in the trash. */
  | { kind: 'purge' };

/** What is done to some of the sessions that were chosen. */
export interface SharedStep {
  sessions: readonly Session[];
  change: SharedArrangement;
}

/** What brings the sessions, as they were before, back to where they were; null where nothing does. */
export const undoOf = (sessions: readonly Session[], change: SharedArrangement): SharedStep[] | null => {
  switch (change.kind) {
    case 'archive':
      return [{ sessions, change: { kind: 'archive', archived: !change.archived } }];
    case 'trash':
      return [{ sessions, change: { kind: 'restore' } }];
    case 'restore':
      return [{ sessions, change: { kind: 'trash' } }];
    case 'move':
      return [...Map.groupBy(sessions, ({ matterId }) => matterId)].map(([matter, each]) => ({
        sessions: each,
        change: { kind: 'move', matter },
      }));
    case 'tag':
      return [...Map.groupBy(sessions, ({ tags }) => JSON.stringify(retaggingBack(tags, change)))]
        .map(([back, each]) => ({
          sessions: each,
          change: { kind: 'tag' as const, ...(JSON.parse(back) as Retagging) },
        }))
        .filter(({ change: { add, remove } }) => add.length > 0 || remove.length > 0);
    case 'purge':
      return null;
  }
};

/** A session's part of a change of several. */
export interface SharedWrite {
  id: string;
  operation: Operation;
}

/**
 * The write of each session, in its order. Up to 100 share a request, and one request follows the other. A session that
 * the server refuses fails alone; a move fails for all of its request.
 */
export const arrangements = (ids: readonly string[], change: SharedArrangement): SharedWrite[] => {
  let before: Promise<unknown> = Promise.resolve();
  return chunks(ids).flatMap((chunk) => {
    const earlier = before;
    const send = shared(async () => {
      await earlier.catch(() => {});
      return sendAll(chunk, change);
    });
    before = send.settled;
    return chunk.map((id) => ({ id, operation: operation(id, change, send.call) }));
  });
};

const chunks = (ids: readonly string[]): string[][] => {
  const size = limits.sessionsArranged;
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
};

interface Told {
  sessions: Session[];
  refused: { id: string; code: ErrorCode }[];
}

const sendAll = async (sessions: string[], change: SharedArrangement): Promise<Told> => {
  if (change.kind === 'tag') {
    const [add, remove] = [[...change.add], [...change.remove]];
    return answer(api.sessions.tag.$post({ json: { sessions, add, remove } }));
  }
  if (change.kind !== 'move')
    return answer(api.sessions.arrangement.$post({ json: { sessions, change: wireOf(change) } }));
  const moved = await answer(api.sessions.move.$post({ json: { sessions, matter: change.matter } }));
  return { sessions: moved.sessions, refused: [] };
};

const wireOf = (change: Exclude<SharedArrangement, { kind: 'move' | 'tag' }>) => {
  switch (change.kind) {
    case 'archive':
      return change.archived ? 'archive' : 'unarchive';
    default:
      return change.kind;
  }
};

/** One request for all who call; after a failure the next call sends it again. `settled` resolves after the first one. */
const shared = <T>(send: () => Promise<T>) => {
  const first = Promise.withResolvers<void>();
  let sending: Promise<T> | null = null;
  const call = (): Promise<T> => {
    sending ??= send()
      .catch((error: unknown) => {
        sending = null;
        throw error;
      })
      .finally(first.resolve);
    return sending;
  };
  return { call, settled: first.promise };
};

const operation = (id: string, change: SharedArrangement, send: () => Promise<Told>): Operation => ({
  scope: { kind: 'arrangement' },
  show: shown(change, new Date().toISOString()),
  send: async () => outcomeOf(id, change, await send()),
});

const shown =
  (change: SharedArrangement, now: string) =>
  (known: Known): Known =>
    known.session && change.kind !== 'purge'
      ? { ...known, session: arrange(known.session, change, now) }
      : known;

const outcomeOf = (id: string, { kind }: SharedArrangement, { sessions, refused }: Told): Outcome => {
  const session = sessions.find((each: Session) => each.id === id);
  if (session) return { session, blocks: [] };
  const code = refused.find((each) => each.id === id)?.code;
  // One that is gone already is as was wished.
  if (kind === 'purge' && (code === undefined || code === 'not_found')) return null;
  throw new ApiError(code === 'not_found' ? 404 : 409, code ?? 'unavailable', 'The session was refused.');
};
