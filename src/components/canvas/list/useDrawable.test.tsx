import { act, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { WorkingBlock } from '#/blocks/WorkingBlock.tsx';
import { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { renderHook } from '../../../../tests/support/components/render.tsx';
import { FakeClock, FakeServer, fakeSessionId } from '../../../../tests/support/fake-sessions.ts';
import { useDrawable } from './useDrawable.ts';

/** A session of which only what a list tells is known. */
const listed = (count: number) => {
  const server = new FakeServer(count);
  const replica = new SessionReplica(fakeSessionId, { source: server, clock: new FakeClock() });
  replica.apply({ kind: 'result', session: server.opened, blocks: [] });
  return { server, replica };
};

const drawableFrom = (replica: SessionReplica, at: number | null, isUrgent = false) =>
  renderHook(() => useDrawable({ replica, known: replica.view().known, at, isUrgent }));

it('waits for the end of the session, and does not take that back for blocks that come later', async () => {
  const { server, replica } = listed(400);
  const { result, rerender } = drawableFrom(replica, null);
  expect(result.current).toBe(false);
  await waitFor(() => expect(result.current).toBe(true));
  expect(server.asked).toEqual(['last']);
  server.append();
  replica.apply({ kind: 'result', session: server.opened, blocks: [] });
  rerender();
  expect(result.current).toBe(true);
});

it('waits for the blocks at the place where the list opens', async () => {
  const { server, replica } = listed(400);
  const { result } = drawableFrom(replica, 120);
  await waitFor(() => expect(result.current).toBe(true));
  expect(replica.view().known.blocks.has(120)).toBe(true);
  expect(server.asked).toContain('piece 2');
});

it('opens at the end where there is no such place', async () => {
  const { replica } = listed(4);
  const { result } = drawableFrom(replica, 9);
  await waitFor(() => expect(result.current).toBe(true));
});

it('is drawable at once where all is there, where there is nothing, and where it is urgent', async () => {
  const { replica } = listed(4);
  expect(drawableFrom(replica, null, true).result.current).toBe(true);
  await replica.open();
  expect(WorkingBlock.isLoaded()).toBe(true);
  expect(drawableFrom(replica, null).result.current).toBe(true);
  expect(drawableFrom(listed(0).replica, null).result.current).toBe(true);
});

it('waits for the cards of a briefing, and for none in a session without one', async () => {
  vi.spyOn(WorkingBlock, 'isLoaded').mockReturnValue(false);
  let arrive = () => {};
  const loading = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = vi.spyOn(WorkingBlock, 'load').mockReturnValue(loading);
  const { server, replica } = listed(4);
  await replica.open();
  expect(drawableFrom(replica, null).result.current).toBe(true);
  expect(load).not.toHaveBeenCalled();
  server.blocks[3] = { ...server.append(), position: 4, type: 'progress', version: 9 };
  const briefing = new SessionReplica(fakeSessionId, { source: server, clock: new FakeClock() });
  await briefing.open();
  const { result } = drawableFrom(briefing, null);
  expect(result.current).toBe(false);
  await act(async () => arrive());
  expect(result.current).toBe(true);
  vi.restoreAllMocks();
});
