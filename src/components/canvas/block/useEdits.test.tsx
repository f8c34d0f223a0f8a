import { act, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { onAskedAgreement } from '#/lib/client/answers/asked-agreement.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { renderHook } from '../../../../tests/support/components/render.tsx';
import { blockAt } from '../../../../tests/support/session-history.ts';
import { useEdits } from './useEdits.ts';

const block = blockAt(1, 2);

/** The edits of a session whose saves are answered by hand. */
const edits = async (ownerId: string) => {
  const answer = Promise.withResolvers<unknown>();
  const write = vi.fn((_: unknown) => answer.promise);
  const replica = { write, follow: async () => {} } as unknown as SessionReplica;
  await typedTextOf(ownerId).whenLoaded();
  const { result, api } = renderHook(() => useEdits(block.sessionId, replica), { ownerId });
  act(() => result.current.begin(block));
  act(() => result.current.type(block.id, 'O prazo é de dez dias.'));
  act(() => void result.current.save(block));
  act(() => result.current.type(block.id, 'O prazo é de dez dias úteis.'));
  return { result, api, answer, write };
};

it('has the editor take the focus once, and only where this page began the edit', async () => {
  const { result } = await edits('davi');
  expect([result.current.takesFocus(block.id), result.current.takesFocus(block.id)]).toEqual([true, false]);
});

it('goes on with what was typed while the save was on its way, over the version that the save made', async () => {
  const { result, answer, write } = await edits('ana');
  expect(result.current.of(block.id)?.state).toBe('saving');
  act(() => void result.current.save(block));
  expect(write).toHaveBeenCalledTimes(1);
  await act(async () => answer.resolve({ blocks: [{ ...block, version: 7 }] }));
  const rest = { text: 'O prazo é de dez dias úteis.', basedOn: 7, state: 'open' };
  await waitFor(() => expect(result.current.of(block.id)).toEqual(rest));
});

it('keeps what was typed where the save fails', async () => {
  const { result, answer } = await edits('bruno');
  await act(async () => answer.reject(new Error('refused')));
  await waitFor(() => expect(result.current.of(block.id)?.state).toBe('refused'));
  expect(result.current.of(block.id)?.text).toBe('O prazo é de dez dias úteis.');
});

it('tells one who holds it from before whether a message is being edited', async () => {
  const { result } = await edits('carla');
  const earlier = result.current;
  act(() => earlier.end(block.id));
  expect(earlier.isOpen(block.id)).toBe(false);
  act(() => earlier.begin(block));
  expect(earlier.isOpen(block.id)).toBe(true);
});

it('sends a question again only after the person has agreed to what leaves', async () => {
  const { result, api, answer, write } = await edits('dora');
  await act(async () => answer.reject(new Error('refused')));
  api.on('GET /api/answering', { models: [{ id: 'qwen', host: 'api.example' }], default: 'qwen' });
  const setting = { discretion: 'masked', answering: true, model: null, agreed: null };
  api.on(`GET /api/sessions/${block.sessionId}/discretion`, setting);
  const asked: (() => void)[] = [];
  const stop = onAskedAgreement(({ question, onAgreed }) => {
    expect(question).toBe(block.id);
    asked.push(onAgreed);
  });
  await act(() => result.current.resend(block, 'answer'));
  stop();
  expect([asked.length, write.mock.calls.length]).toEqual([1, 1]);
  await act(async () => asked[0]?.());
  expect(write).toHaveBeenCalledTimes(2);
});
