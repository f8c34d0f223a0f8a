import { act } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Providers } from '#/app/providers.tsx';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { render, renderHook } from '../../../../tests/support/components/render.tsx';
import { blockAt } from '../../../../tests/support/session-history.ts';
import { type Removals, useRemovals } from './useRemovals.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const block = blockAt(1, 2);

/** The removals of a session whose writes are answered by hand. */
const removals = () => {
  const answer = Promise.withResolvers<void>();
  const write = vi.fn(() => answer.promise);
  const replica = { write, follow: async () => {} } as unknown as SessionReplica;
  return { write, answer, ...renderHook(() => useRemovals(replica)) };
};

it('removes after the delay, once, and cannot be undone while it is sent', async () => {
  const { result, write, answer } = removals();
  act(() => result.current.begin(block));
  expect([result.current.isPending(block.id), result.current.isSending(block.id)]).toEqual([true, false]);
  act(() => vi.runOnlyPendingTimers());
  expect(result.current.isSending(block.id)).toBe(true);
  act(() => result.current.undo(block));
  act(() => result.current.finish(block));
  expect(result.current.isPending(block.id)).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
  await act(async () => answer.resolve());
  expect(result.current.isPending(block.id)).toBe(false);
});

it('sends nothing where it was undone in time', () => {
  const { result, write } = removals();
  act(() => result.current.begin(block));
  act(() => result.current.undo(block));
  act(() => vi.runAllTimers());
  expect(result.current.isPending(block.id)).toBe(false);
  expect(write).not.toHaveBeenCalled();
});

it('has the focus taken once after each beginning', () => {
  const { result } = removals();
  const takes = () => result.current.takesFocus(block.id);
  expect(takes()).toBe(false);
  act(() => result.current.begin(block));
  expect([takes(), takes()]).toEqual([true, false]);
});

const shown = { removals: null as Removals | null };

function Probe({ replica }: { replica: SessionReplica }) {
  const removals = useRemovals(replica);
  useEffect(() => {
    shown.removals = removals;
  }, [removals]);
  return null;
}

it('goes on waiting where another language is chosen', () => {
  const write = vi.fn();
  const replica = { write, follow: async () => {} } as unknown as SessionReplica;
  const pageIn = (locale: Locale) => (
    <Providers locale={locale} messages={messages[locale]} now={0}>
      <Probe replica={replica} />
    </Providers>
  );
  const { rerender } = render(pageIn('pt-BR'));
  act(() => shown.removals?.begin(block));
  rerender(pageIn('en'));
  expect([shown.removals?.isPending(block.id), write.mock.calls]).toEqual([true, []]);
});
