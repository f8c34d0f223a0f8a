import { expect, it } from 'vitest';
import type { SessionChange } from '#/lib/domain/session.ts';
import type { OwnedChange } from './engine.ts';
import { OwnerFeed } from './owner-feed.ts';
import { SessionsDB } from './sessions.ts';

const changes = () => {
  const listeners = new Set<(change: OwnedChange) => void>();
  const onChange = (listener: (change: OwnedChange) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const tell = (owner: string, version: number) => {
    for (const listener of listeners) listener({ owner, kind: 'blocks', sessionId: 's', version });
  };
  return { engine: { onChange }, listeners, tell };
};

it('listens to the engine only while somebody watches', () => {
  const { engine, listeners, tell } = changes();
  const feed = new OwnerFeed(engine);
  expect(listeners.size).toBe(0);
  const seen: number[] = [];
  const stops = ['ana', 'ana', 'bruno'].map((owner) =>
    feed.watch(owner, (change) => seen.push((change as SessionChange).version)),
  );
  expect(listeners.size).toBe(1);
  tell('ana', 1);
  tell('carla', 2);
  expect(seen).toEqual([1, 1]);
  for (const stop of stops) stop();
  for (const stop of stops) stop();
  expect(listeners.size).toBe(0);
  feed.watch('bruno', (change) => seen.push((change as SessionChange).version));
  tell('bruno', 3);
  expect(seen).toEqual([1, 1, 3]);
});

it('leaves nothing behind of a door that is opened for one owner after another', () => {
  const { engine, listeners } = changes();
  for (let each = 0; each < 10; each += 1) new SessionsDB(engine as never).for({ id: `owner-${each}` });
  expect(listeners.size).toBe(0);
});
