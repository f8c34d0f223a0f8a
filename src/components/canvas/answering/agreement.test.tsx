import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerBlock, answerId, model, sessionId } from '../../../../tests/support/components/answers.tsx';
import { render } from '../../../../tests/support/components/render.tsx';
import { sessionAt } from '../../../../tests/support/session-history.ts';
import { AskedAgreementDialog } from './AskedAgreementDialog.tsx';

const host = 'api.example';
const route = `/api/sessions/${sessionId}/answers/${answerId}`;

/** An answer that is done, in a session whose setting the server gives. */
const open = (agreed: { host: string; at: string } | null, state: 'done' | 'stopped' = 'done') => {
  const page = render(
    <>
      {answerBlock({ author: model, state })}
      <AskedAgreementDialog />
    </>,
  );
  const { api } = page;
  const setting = { discretion: 'clear', answering: true, model: null };
  const models = [{ ...model, host, region: '', contextTokens: 32_000, price: null }];
  api.on('GET /api/answering', { models, default: 'qwen', tokens: null });
  api.on(`GET /api/sessions/${sessionId}/discretion`, { ...setting, agreed });
  api.on(`PUT /api/sessions/${sessionId}/discretion`, {
    ...setting,
    agreed: { host, at: '2026-03-09T14:05:00.000Z' },
  });
  api.on(`GET /api/sessions/${sessionId}/departure-preview`, { texts: ['Instruções.', 'Qual é o prazo?'] });
  for (const verb of ['again', 'continue']) {
    api.on(`POST ${route}/${verb}`, { session: { ...sessionAt(2, 1), id: sessionId }, blocks: [] });
  }
  const sent = () =>
    api.requests
      .filter(({ method, path }) => method === 'POST' && path.startsWith(route))
      .map(({ path }) => path);
  return { ...page, sent };
};

it.each([
  ['again', 'done', 'again'],
  ['goOn', 'stopped', 'continue'],
] as const)('asks to agree before an answer is written again or goes on: %s', async (button, state, verb) => {
  const { user, say, sent } = open(null, state);
  await user.click(screen.getByRole('button', { name: say(`cards.answer.${button}`) }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('Qual é o prazo?');
  expect(sent()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: say('canvas.answering.agree') }));
  await expect.poll(sent).toEqual([`${route}/${verb}`]);
});

it('asks for nothing where the person has agreed', async () => {
  const { user, say, sent } = open({ host, at: '2026-03-09T14:05:00.000Z' });
  await user.click(screen.getByRole('button', { name: say('cards.answer.again') }));
  await expect.poll(sent).toEqual([`${route}/again`]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
