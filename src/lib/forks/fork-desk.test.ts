import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { ForkDesk } from './fork-desk.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const sessions = () => juca.sessions.for(juca.ana);

/** A session of more blocks than one step copies, to be forked at its end. */
const long = async () => {
  const { session } = await sessions().create({});
  let blockId = '';
  for (let count = 0; count < 1_200; count += limits.blocksPerAppend) {
    const { blocks } = await sessions().append({ id: session.id, blocks: messages(limits.blocksPerAppend) });
    blockId = blocks.at(-1)?.id ?? '';
  }
  return { id: session.id, blockId, key: newId() };
};

/** The owner's handle, with a look at each step of a fork. */
const watched = (onStep: (steps: number, key: string) => Promise<void>) => {
  let steps = 0;
  const handle = sessions();
  const fork: typeof handle.fork = async (input) => {
    steps += 1;
    await onStep(steps, input.key);
    return handle.fork(input);
  };
  const owned = new Proxy(handle, {
    get: (target, name) => {
      if (name === 'fork') return fork;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { for: () => owned };
};

it('goes on to the whole fork, one fork of an owner after the other', async () => {
  const input = await long();
  const order: string[] = [];
  const desk = new ForkDesk(watched(async (_, key) => void order.push(key)));
  const inputs = [input, { ...input, key: newId() }];
  const forks = await Promise.all(inputs.map((each) => desk.fork(juca.ana, each)));
  for (const { session, blocks } of forks) {
    expect(session).toMatchObject({ shelf: 'active', lastPosition: 1_201 });
    expect(blocks).toMatchObject([{ type: 'origin' }]);
  }
  expect(order).toEqual(inputs.flatMap(({ key }) => [key, key, key]));
});

it('begins anew where the origin changed meanwhile, and gives up where it does again and again', async () => {
  const input = await long();
  const change = async () => {
    const { blocks } = await sessions().open({ id: input.id, limit: 2 });
    const { id: blockId = '', version: blockVersion = 0 } = blocks[0] ?? {};
    await sessions().revise({ id: input.id, blockId, blockVersion, content: { text: newId() } });
  };
  const once = new ForkDesk(watched(async (steps) => (steps === 2 ? change() : undefined)));
  const { session } = await once.fork(juca.ana, input);
  expect(session).toMatchObject({ lastPosition: 1_201, messageCount: 1_201 });
  const always = new ForkDesk(watched(async (steps) => (steps % 2 === 0 ? change() : undefined)));
  await expect(always.fork(juca.ana, { ...input, key: newId() })).rejects.toMatchObject({
    code: 'conflict',
    details: { field: 'origin' },
  });
});
