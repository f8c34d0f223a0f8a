import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import { readState } from '#/lib/domain/briefing/state.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { diagnosisBlock, pointOf, precedentBlock } from '../../../tests/support/gathered.ts';
import { historyId, sessionAt } from '../../../tests/support/session-history.ts';
import { PrecedentPickerCard } from './Card.tsx';

const number = 'REsp 1.340.553/RS';
const diagnosis = {
  ...diagnosisBlock(1, { points: [pointOf({ kind: 'citation', text: number })] }),
  sessionId: historyId,
};
const precedent = {
  ...precedentBlock(2, number, { libraryId: 'a', evaluation: null, stance: null }),
  sessionId: historyId,
};
const stateOf = (...precedents: string[]) =>
  readState({ phase: 2, situation: 'avaliando', blocks: { diagnosis: diagnosis.id }, precedents });

function Open() {
  useBlocks(historyId);
  const content = { query: '', sources: [] };
  const shown = { blockId: 'picker', version: 1, isWritable: true, isExpanded: false, onExpand: () => {} };
  return <PrecedentPickerCard {...shown} sessionId={historyId} content={content} />;
}

const renderCard = () => {
  const page = render(<Open />);
  const { api } = page;
  const opened = { session: sessionAt(5, 1, { phase: 2 }), state: stateOf(), blocks: [diagnosis] };
  api.on('GET /api/sessions', { sessions: [], nextCursor: null });
  api.on(`GET /api/sessions/${historyId}/blocks`, ({ path }: { path: string }) =>
    path.includes('since=') ? { ...opened, more: false } : { ...opened, working: [] },
  );
  api.on('POST /api/references/check', {
    references: [{ start: 0, end: number.length, decision: 'a' }],
  });
  return page;
};

it('leads from the button that adds all to the list that it added to', async () => {
  const { api, user, say } = renderCard();
  api.on(`POST /api/sessions/${historyId}/briefing/events`, {
    session: sessionAt(6, 2, { phase: 2 }),
    state: stateOf(precedent.id),
    blocks: [precedent],
  });
  const name = say('cards.precedent_picker.addCited', { count: 1 });
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  const list = screen.getByRole('heading', { name: say('cards.precedent_picker.inBriefing') });
  await waitFor(() => expect(document.activeElement).toBe(list));
});
