import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import { readState } from '#/lib/domain/briefing/state.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { blockAt, historyId, sessionAt } from '../../../tests/support/session-history.ts';
import { AddItem } from './AddItem.tsx';

const session = sessionAt(5, 1, { phase: 3 });
const state = readState({ phase: 3 });

function Open() {
  useBlocks(historyId);
  return <AddItem sessionId={historyId} blockId={blockAt(1, 5).id} kind="risk" />;
}

it('keeps what is typed while the answer is awaited', async () => {
  const { api, user } = render(<Open />);
  const opened = { session, state, blocks: [blockAt(1, 5)] };
  api.on('GET /api/sessions', { sessions: [], nextCursor: null });
  api.on(`GET /api/sessions/${historyId}/blocks`, ({ path }: { path: string }) =>
    path.includes('since=') ? { ...opened, more: false } : { ...opened, working: [] },
  );
  const answer = Promise.withResolvers<unknown>();
  const route = `POST /api/sessions/${historyId}/briefing/events`;
  api.on(route, () => answer.promise);
  const field = screen.getByRole('textbox');
  await user.type(field, 'Prova frágil{Enter}');
  await waitFor(() => expect(api.requests.some(({ method }) => method === 'POST')).toBe(true));
  await user.clear(field);
  await user.type(field, 'Prazo curto');
  answer.resolve({ session: { ...session, version: 6 }, state, blocks: [] });
  await waitFor(() => expect(screen.getByRole('status').textContent ?? '').not.toBe(''));
  expect(field).toHaveProperty('value', 'Prazo curto');
});
