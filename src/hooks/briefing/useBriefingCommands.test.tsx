import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readState } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import { precedentEvent } from '../../../tests/support/briefings.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { renderHook } from '../../../tests/support/components/render.tsx';
import { blockAt, historyId, sessionAt } from '../../../tests/support/session-history.ts';
import { useBlocks } from '../session/useBlocks.ts';
import { useBriefing } from './useBriefing.ts';
import { useBriefingCommands } from './useBriefingCommands.ts';

const precedent: Block = {
  ...blockAt(1, 5),
  type: 'precedent',
  content: { ...precedentEvent().precedent, evaluation: null, stance: null, note: '' },
};
const session = sessionAt(5, 1, { phase: 2 });
const state = readState({ phase: 2, precedents: [precedent.id] });
const command = { type: 'evaluatePrecedent', blockId: precedent.id, evaluation: 'useful' } as const;
const route = `POST /api/sessions/${historyId}/briefing/events`;

/** An open briefing with a precedent that waits for a verdict. */
const openBriefing = async () => {
  const page = renderHook(() => {
    useBlocks(historyId);
    return { briefing: useBriefing(historyId), commands: useBriefingCommands(historyId) };
  });
  page.api.on('GET /api/sessions', { sessions: [], nextCursor: null });
  const opened = { session, state, blocks: [precedent] };
  page.api.on(`GET /api/sessions/${historyId}/blocks`, ({ path }: { path: string }) =>
    path.includes('since=') ? { ...opened, more: false } : { ...opened, working: [] },
  );
  const verdict = () => page.result.current.briefing?.blocks.get(precedent.id)?.content.evaluation;
  await waitFor(() => expect(verdict()).toBeNull());
  return { ...page, verdict };
};

it('shows a verdict before the server has answered, and keeps what it answers', async () => {
  const { api, result, verdict } = await openBriefing();
  const answer = Promise.withResolvers<unknown>();
  api.on(route, () => answer.promise);
  let done: Promise<boolean> | undefined;
  act(() => {
    done = result.current.commands.run(command);
  });
  await waitFor(() => expect(verdict()).toBe('useful'));
  expect(result.current.commands.isPending).toBe(true);
  const stored = { ...precedent, version: 6, content: { ...precedent.content, evaluation: 'useful' } };
  answer.resolve({ session: { ...session, version: 6 }, state, blocks: [stored] });
  expect(await act(() => done)).toBe(true);
  expect([verdict(), result.current.commands.isPending]).toEqual(['useful', false]);
});

it('takes a refused verdict back and says why', async () => {
  const { api, result, verdict, say } = await openBriefing();
  api.on(route, problem(409, 'conflict', { field: 'unknown_item' }));
  expect(await act(() => result.current.commands.run(command))).toBe(false);
  expect(verdict()).toBeNull();
  expect(await screen.findByText(say('briefing.refused.unknown_item'))).toBeTruthy();
});
