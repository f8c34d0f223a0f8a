import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { LargeBodies } from './large-bodies.ts';

/** Calls of the store under way by owner, and the most there were at once. */
const underWay = new Map<string, { now: number; most: number }>();

const counted = async <T>(owner: string, work: () => Promise<T>): Promise<T> => {
  const calls = underWay.get(owner) ?? { now: 0, most: 0 };
  underWay.set(owner, calls);
  calls.now += 1;
  calls.most = Math.max(calls.most, calls.now);
  try {
    return await work();
  } finally {
    calls.now -= 1;
  }
};

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp(async (path) => {
    const engine = await openSqliteEngine({ path });
    const call = engine.call.bind(engine);
    const callForJson = engine.callForJson.bind(engine);
    return Object.assign(engine, {
      call: (...args: Parameters<typeof call>) => counted(args[1], () => call(...args)),
      callForJson: (...args: Parameters<typeof callForJson>) => counted(args[1], () => callForJson(...args)),
    });
  });
});
afterAll(() => juca.close());

const large = 'Uma linha da petição. '.repeat(4_000);

const writing = async (person: TestHttpApp['ana']) => {
  const { session, blocks } = await juca.sessions.for(person).create({ blocks: [message()] });
  const [block] = blocks;
  const path = `/api/sessions/${session.id}/blocks`;
  const send = async (method: string, to: string, body: object, headers = {}) =>
    (await juca.ask(person, to, { method, body, headers })).status;
  return {
    append: (text: string) => send('POST', path, { blocks: [message(text)] }),
    create: (text: string) => send('POST', '/api/sessions', { blocks: [message(text)] }),
    revise: (text: string) =>
      send('PATCH', `${path}/${block?.id}`, { content: { text } }, { 'If-Match': `"${block?.version}"` }),
  };
};

describe('requests with a large body', () => {
  it('are carried out one after another for each owner, whatever they do', async () => {
    const [ana, bruno] = [await writing(juca.ana), await writing(juca.bruno)];
    underWay.clear();
    const sent = [ana.append, ana.create, ana.revise, ana.append, bruno.append, bruno.create];
    expect(await Promise.all(sent.map((send) => send(large)))).toEqual([201, 201, 200, 201, 201, 201]);
    expect([...underWay.values()].map(({ most }) => most)).toEqual([1, 1]);
  });

  it('are refused where too many wait, which passes', async () => {
    const ana = await writing(juca.ana);
    const statuses = await Promise.all(Array.from({ length: 20 }, () => ana.append(large)));
    expect(new Set(statuses)).toEqual(new Set([201, 503]));
    expect(await ana.append(large)).toBe(201);
  });

  it('do not hold up small ones', async () => {
    const ana = await writing(juca.ana);
    underWay.clear();
    const statuses = await Promise.all([large, 'a', 'b', 'c'].map(ana.append));
    expect(statuses).toEqual([201, 201, 201, 201]);
    expect(underWay.get(juca.ana.id)?.most).toBeGreaterThan(1);
  });
});

it('asks whose a request is only where it takes a turn', async () => {
  const turns = new LargeBodies();
  expect(
    await turns.take(
      () => expect.unreachable(),
      100,
      async () => 7,
    ),
  ).toBe(7);
  expect(
    await turns.take(
      async () => 'ana',
      1_000_000,
      async () => 8,
    ),
  ).toBe(8);
});
