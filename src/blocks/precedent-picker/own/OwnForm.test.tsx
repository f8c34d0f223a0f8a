import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import { readState } from '#/lib/domain/briefing/state.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt, historyId, sessionAt } from '../../../../tests/support/session-history.ts';
import { OwnForm } from './OwnForm.tsx';
import { emptyForm } from './own-precedent.ts';

const session = sessionAt(5, 1, { phase: 2 });
const state = readState({ phase: 2 });
const form = { ...emptyForm, number: 'REsp 1.234.567/SP', thesis: 'É abusiva.' };
const onAdded = vi.fn();

function Open() {
  useBlocks(historyId);
  return (
    <OwnForm
      form={form}
      change={vi.fn()}
      close={vi.fn()}
      onAdded={onAdded}
      sessionId={historyId}
      takesFocus
    />
  );
}

const renderForm = () => {
  const page = render(<Open />);
  const { api } = page;
  const opened = { session, state, blocks: [blockAt(1, 5)] };
  api.on('GET /api/sessions', { sessions: [], nextCursor: null });
  api.on(`GET /api/sessions/${historyId}/blocks`, ({ path }: { path: string }) =>
    path.includes('since=') ? { ...opened, more: false } : { ...opened, working: [] },
  );
  api.on(`POST /api/sessions/${historyId}/briefing/events`, {
    session: { ...session, version: 6 },
    state,
    blocks: [],
  });
  const sent = () => api.requests.find(({ method }) => method === 'POST')?.body as { keep?: boolean };
  return {
    ...page,
    sent,
    add: screen.getByRole('button', { name: page.say('cards.precedent_picker.ownForm.add') }),
  };
};

it('saves a decision in the library too unless that is taken back', async () => {
  const { user, sent, add, say } = renderForm();
  const tick = screen.getByRole('checkbox', { name: say('cards.precedent_picker.ownForm.keep') });
  expect(tick).toHaveProperty('checked', true);
  await user.click(add);
  await waitFor(() => expect(onAdded).toHaveBeenCalledOnce());
  expect(sent().keep).toBe(true);
  await screen.findByText(say('cards.precedent_picker.ownForm.addedAndKept'));
});

it('leaves the library as it is where that was chosen', async () => {
  const { user, sent, add, say } = renderForm();
  await user.click(screen.getByRole('checkbox', { name: say('cards.precedent_picker.ownForm.keep') }));
  await user.click(add);
  await screen.findByText(say('cards.precedent_picker.ownForm.added'));
  expect(sent().keep).toBe(false);
});
