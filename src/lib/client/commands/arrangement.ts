import type { Session } from '#/lib/domain/session.ts';
import { answer, api, ifMatch } from '../api/client.ts';
import type { Known } from '../replica/known.ts';
import type { Operation, Outcome } from '../replica/operation.ts';
import { type Arrangement, arrange } from '../sessions/session-list.ts';

type Told = NonNullable<Outcome>;

/** Puts a session where the reader wants it, or renames it; with `ifVersion` only while it is at that version. */
export const arrangement = (id: string, change: Arrangement, ifVersion?: number): Operation<Told> => {
  const now = new Date().toISOString();
  const show = (known: Known): Known =>
    known.session ? { ...known, session: arrange(known.session, change, now) } : known;
  const send = async () => ({ session: await sendArrangement(id, change, ifVersion), blocks: [] });
  return { scope: { kind: 'arrangement' }, show, send };
};

const sendArrangement = (id: string, change: Arrangement, ifVersion?: number): Promise<Session> => {
  const one = api.sessions[':id'];
  const param = { id };
  const guard = ifVersion === undefined ? undefined : ifMatch(ifVersion);
  switch (change.kind) {
    case 'rename':
      return answer(one.$patch({ param, json: { title: change.title } }, guard));
    case 'pin':
      return answer(one.$patch({ param, json: { pinned: change.pinned } }, guard));
    case 'archive':
      return answer(one.$patch({ param, json: { archived: change.archived } }, guard));
    case 'restore':
      return answer(one.$patch({ param, json: { trashed: false } }, guard));
    case 'trash':
      return answer(one.$delete({ param, query: {} }, guard));
    case 'move':
      return moved(id, change.matter);
  }
};

const moved = async (id: string, matter: string | null): Promise<Session> => {
  const { sessions } = await answer(api.sessions.move.$post({ json: { sessions: [id], matter } }));
  const [session] = sessions;
  if (!session) throw new Error('A session that was moved is not in the answer.');
  return session;
};
