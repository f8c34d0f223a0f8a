import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { renderHook } from '../../tests/support/components/render.tsx';
import { useConnection, useLive } from './live.tsx';

it('passes what the change feed announces to whoever listens, and says that the server answers', async () => {
  const heard = vi.fn();
  const { api, result } = renderHook(() => {
    useLive(heard);
    return useConnection();
  });
  await waitFor(() => expect(result.current).toBe('online'));
  expect(heard).toHaveBeenLastCalledWith({ kind: 'reset' });
  const change = { kind: 'session', sessionId: newId(), version: 4 } as const;
  api.announce(change);
  await waitFor(() => expect(heard).toHaveBeenLastCalledWith(change));
});
