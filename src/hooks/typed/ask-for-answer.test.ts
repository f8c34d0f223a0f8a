import { expect, it, vi } from 'vitest';
import { AnswerSettings } from '#/lib/client/answers/answer-settings.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { askWith } from './ask-for-answer.ts';

it('asks for an answer as the session has it at that moment, whatever another tab or device changed', async () => {
  const stored: Discretion = { discretion: 'none', answering: true, model: null, agreed: null };
  const account = { models: [], default: null, chosen: null, tokens: null };
  const settings = new AnswerSettings({
    answering: async () => account,
    setting: async () => ({ ...stored }),
    put: async () => stored,
    putDefault: async () => account,
  });
  const id = newId();
  const attempt = vi.fn();
  const replicas = { session: () => ({ phase: 0 }), of: () => ({ attempt }) } as unknown as Replicas;
  const send = () =>
    askWith(replicas, settings)(
      { kind: 'session', id },
      {
        blockId: newId(),
        text: 'Qual é o prazo?',
        createdAt: '2026-03-09T14:05:00.000Z',
        answer: { blockId: newId(), run: newId() },
      },
    );
  await settings.loadSetting(id);
  await send();
  expect(attempt).toHaveBeenCalledTimes(1);
  stored.answering = false;
  await send();
  expect(attempt).toHaveBeenCalledTimes(1);
});
