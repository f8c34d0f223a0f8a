import { afterEach, expect, it, vi } from 'vitest';
import type { Operation } from '#/lib/client/replica/operation.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { blockAt, sessionAt } from '../../../tests/support/session-history.ts';
import { deliverTo } from './deliver.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A server that gives the same session for the same key, and the blocks of a request that are stored there. */
const server = () => {
  const stored = new Map<string, string[]>();
  const sessions = new Map<string, string>();
  const answer = (id: string, ids: string[]) =>
    Response.json({
      session: { ...sessionAt(1, 1), id },
      blocks: ids.map((each) => ({ ...blockAt(1, 1), id: each })),
    });
  const fetch = vi.fn(async (path: string, init: RequestInit) => {
    const { key, blocks } = JSON.parse(String(init.body)) as { key?: string; blocks: { id: string }[] };
    const ids = blocks.map((block) => block.id);
    if (key === undefined) {
      const id = path.split('/').at(-2) ?? '';
      stored.set(id, [...(stored.get(id) ?? []), ...ids]);
      return answer(id, ids);
    }
    const existing = sessions.get(key);
    if (existing)
      return answer(
        existing,
        ids.filter((each) => stored.get(existing)?.includes(each)),
      );
    const id = newId();
    sessions.set(key, id);
    stored.set(id, ids);
    return answer(id, ids);
  });
  vi.stubGlobal('fetch', fetch);
  return stored;
};

/** A page, which holds nothing of its own. */
const openPage = () =>
  deliverTo({
    create: (send: () => Promise<Opened>) => send(),
    of: () => ({ attempt: ({ send }: Operation<Opened>) => send() }),
  } as unknown as Replicas);

const message = (text: string) => ({ blockId: newId(), text, createdAt: '2026-03-09T14:05:00.000Z' });

it('begins a session of its own where another page began one under the same key', async () => {
  const stored = server();
  const key = newId();
  const [one, other] = [message('Um'), message('Outra')];
  const begun = await openPage()({ kind: 'new', key }, one);
  const page = openPage();
  const own = await page({ kind: 'new', key }, other);
  expect(own.session.id).not.toBe(begun.session.id);
  expect(stored.get(begun.session.id)).toEqual([one.blockId]);
  // Sent again, as where the answer was lost.
  expect((await page({ kind: 'new', key }, other)).session.id).toBe(own.session.id);
  expect([...stored.values()]).toEqual([[one.blockId], [other.blockId]]);
});

it('adds to the session that the page itself began under the key', async () => {
  const stored = server();
  const key = newId();
  const [one, other] = [message('Um'), message('Dois')];
  const page = openPage();
  const begun = await page({ kind: 'new', key }, one);
  expect((await page({ kind: 'new', key }, other)).session.id).toBe(begun.session.id);
  expect(stored.get(begun.session.id)).toEqual([one.blockId, other.blockId]);
});
