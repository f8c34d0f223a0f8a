import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { nothingKnown } from '../replica/known.ts';
import { arrangements, type SharedArrangement, undoOf } from './arrangements.ts';

afterEach(() => vi.unstubAllGlobals());

interface Asked {
  sessions: string[];
  change: string;
}

/** Answers each request by a function of what it asks, and keeps what was asked. */
const answering = (answer: (asked: Asked) => object | Promise<object>) => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    const request = JSON.parse(String(body)) as Asked;
    asked.push(request);
    return Response.json(await answer(request));
  });
  return asked;
};
const all = ({ sessions }: Asked) => ({ sessions: sessions.map((id) => storedSession({ id })), refused: [] });
const ids = (count: number) => Array.from({ length: count }, newId);

describe('arrangements', () => {
  it('share a request, up to a hundred, and follow one another', async () => {
    let running = 0;
    const asked = answering(async (request) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return all(request);
    });
    const given = ids(250);
    const writes = arrangements(given, { kind: 'trash' });
    const outcomes = await Promise.all(writes.map(({ operation }) => operation.send()));
    expect(outcomes.map((outcome) => outcome?.session.id)).toEqual(given);
    expect(asked.map(({ sessions, change }) => [sessions.length, change])).toEqual([
      [100, 'trash'],
      [100, 'trash'],
      [50, 'trash'],
    ]);
  });

  it('fail alone where the server refuses one', async () => {
    const [kept = '', refused = ''] = ids(2);
    answering(() => ({
      sessions: [storedSession({ id: kept })],
      refused: [{ id: refused, code: 'conflict' }],
    }));
    const [first, second] = arrangements([kept, refused], { kind: 'archive', archived: true });
    expect(await first?.operation.send()).toMatchObject({ session: { id: kept } });
    await expect(second?.operation.send()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('are sent again together after a failure', async () => {
    let isFirst = true;
    const asked = answering((request) => {
      if (!isFirst) return all(request);
      isFirst = false;
      throw new TypeError('network');
    });
    const writes = arrangements(ids(3), { kind: 'restore' });
    const sendAll = () => Promise.allSettled(writes.map(({ operation }) => operation.send()));
    expect((await sendAll()).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect((await sendAll()).map(({ status }) => status)).toEqual(Array(3).fill('fulfilled'));
    expect(asked).toHaveLength(2);
  });

  it('are done where a session to delete for good is gone, and not where it is out of the trash', async () => {
    const [gone = '', missing = '', kept = ''] = ids(3);
    answering(() => ({
      sessions: [],
      refused: [
        { id: missing, code: 'not_found' },
        { id: kept, code: 'conflict' },
      ],
    }));
    const outcomes = await Promise.allSettled(
      arrangements([gone, missing, kept], { kind: 'purge' }).map(({ operation }) => operation.send()),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  it('show where the sessions go, and are reversed by what brings them back', () => {
    const session = storedSession({});
    const shelfAfter = (change: SharedArrangement) =>
      arrangements([session.id], change)[0]?.operation.show?.({ ...nothingKnown, session }).session?.shelf;
    const changes: SharedArrangement[] = [
      { kind: 'archive', archived: true },
      { kind: 'trash' },
      { kind: 'restore' },
      { kind: 'purge' },
    ];
    expect(changes.map(shelfAfter)).toEqual(['archived', 'trash', 'active', 'active']);
    const sessions = [storedSession()];
    expect(changes.map((change) => undoOf(sessions, change))).toEqual([
      [{ sessions, change: { kind: 'archive', archived: false } }],
      [{ sessions, change: { kind: 'restore' } }],
      [{ sessions, change: { kind: 'trash' } }],
      null,
    ]);
  });

  it('tag sessions by one request, and bring back to each the tags that it had', async () => {
    const sessions = [['Banco'], ['urgente'], ['banco', 'URGENTE'], []].map((tags) =>
      storedSession({ tags }),
    );
    const asked = answering(all);
    const given = sessions.map(({ id }) => id);
    const change = { kind: 'tag', add: ['Urgente'], remove: ['Banco'] } as const;
    await Promise.all(arrangements(given, change).map(({ operation }) => operation.send()));
    expect(asked).toEqual([{ sessions: given, add: ['Urgente'], remove: ['Banco'] }]);
    expect(undoOf(sessions, change)).toEqual([
      { sessions: [sessions[0]], change: { kind: 'tag', add: ['Banco'], remove: ['Urgente'] } },
      { sessions: [sessions[2]], change: { kind: 'tag', add: ['banco'], remove: [] } },
      { sessions: [sessions[3]], change: { kind: 'tag', add: [], remove: ['Urgente'] } },
    ]);
  });

  it('move sessions by one request, and bring each back to the matter that it was in', async () => {
    const [first, second] = ids(2);
    const sessions = [null, first, second, first].map((matterId = null) => storedSession({ matterId }));
    const asked = answering(all);
    const given = sessions.map(({ id }) => id);
    const writes = arrangements(given, { kind: 'move', matter: second ?? null });
    await Promise.all(writes.map(({ operation }) => operation.send()));
    expect(asked).toEqual([{ sessions: given, matter: second }]);
    const steps = undoOf(sessions, { kind: 'move', matter: second ?? null });
    expect(steps).toEqual([
      { sessions: [sessions[0]], change: { kind: 'move', matter: null } },
      { sessions: [sessions[1], sessions[3]], change: { kind: 'move', matter: first } },
      { sessions: [sessions[2]], change: { kind: 'move', matter: second } },
    ]);
  });
});
