import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { renderHook } from '../../tests/support/components/render.tsx';
import { storedSession } from '../../tests/support/sessions.ts';
import { useConnection } from './live.tsx';
import { useMatters } from './matters/useMatters.ts';
import { useSessionList } from './session/useSessionList.ts';

it('follows what the change feed announces, and says that the server answers', async () => {
  const known = storedSession();
  const { api, result } = renderHook(() => ({ connection: useConnection(), ...useSessionList('active') }));
  api.on('GET /api/sessions', { sessions: [known], nextCursor: null });
  const titles = () => result.current.list?.sessions.map(({ title }) => title);
  await waitFor(() => expect(result.current.connection).toBe('online'));
  await waitFor(() => expect(titles()).toEqual([known.title]));
  api.on(`GET /api/sessions/${known.id}`, { ...known, title: 'De outro aparelho', version: 2 });
  api.announce({ kind: 'session', sessionId: known.id, version: 2 });
  await waitFor(() => expect(titles()).toEqual(['De outro aparelho']));
});

it('reads matters again that changed elsewhere', async () => {
  const { api, result } = renderHook(() => ({
    connection: useConnection(),
    ...useMatters({ query: '', state: '', tag: '' }),
  }));
  api.on('GET /api/matters', { matters: [], nextCursor: null });
  await waitFor(() => expect(result.current.connection).toBe('online'));
  await waitFor(() => expect(result.current.matters).toEqual([]));
  const renamed = { id: newId(), name: 'De outro aparelho' };
  api.on('GET /api/matters', { matters: [renamed], nextCursor: null });
  api.announce({ kind: 'records', of: 'matters' });
  await waitFor(() => expect(result.current.matters).toEqual([renamed]));
});
