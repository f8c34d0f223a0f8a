import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt, sessionAt } from '../../../../tests/support/session-history.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { AskAnswer } from './AskAnswer.tsx';

const qwen = {
  id: 'qwen',
  name: 'Qwen 3',
  host: 'api.example',
  region: 'Brasil',
  contextTokens: 32_000,
  price: null,
};
const setting: Discretion = { discretion: 'masked', answering: true, model: null, agreed: null };

/** The end of a session, as far as it is about answers. */
function LastMessage({ block }: { block: Block }) {
  useBlocks(block.sessionId);
  return (
    <>
      <AnswerLine sessionId={block.sessionId} />
      <AskAnswer block={block} />
    </>
  );
}

/** The last message of a session of its own, with whatever may answer it. */
const open = (models: object[], given: Partial<Discretion> = {}) => {
  const id = newId();
  const block: Block = {
    ...blockAt(1, 2),
    sessionId: id,
    role: 'user',
    type: 'message',
    content: { text: 'Qual é o prazo?' },
  };
  const page = render(<LastMessage block={block} />);
  const { api } = page;
  let current = { ...setting, ...given };
  api.on('GET /api/answering', { models, default: models.length > 0 ? 'qwen' : null });
  api.on(`GET /api/sessions/${id}/discretion`, () => current);
  api.on(`PUT /api/sessions/${id}/discretion`, ({ body }: { body: unknown }) => {
    const { agreed, ...rest } = body as { agreed?: string };
    current = {
      ...current,
      ...rest,
      ...(agreed && { agreed: { host: agreed, at: '2026-03-09T14:05:00.000Z' } }),
    };
    return current;
  });
  api.on(`GET /api/sessions/${id}/departure-preview`, {
    host: 'api.example',
    model: 'qwen',
    masked: true,
    texts: ['Você assiste quem advoga.', 'Qual é o prazo de [PESSOA 1]?'],
  });
  api.on(`GET /api/sessions/${id}/blocks`, {
    session: { ...sessionAt(2, 1), id },
    blocks: [block],
    state: null,
    working: [],
  });
  const asked = () => api.requests.filter(({ path }) => path === `/api/sessions/${id}/answers`);
  api.on(`POST /api/sessions/${id}/answers`, { session: { ...sessionAt(2, 1), id }, blocks: [block] });
  return { ...page, asked, id, block };
};

describe('the last message without an answer', () => {
  it('offers an answer by the guide, and no word of models where there are none', async () => {
    const { user, say, asked, block } = open([]);
    await user.click(await screen.findByRole('button', { name: say('canvas.answering.answer') }));
    await expect.poll(asked).toHaveLength(1);
    expect(asked()[0]?.body).toMatchObject({ question: block.id });
    expect(screen.queryByRole('button', { name: /Qwen|guia/u })).toBeNull();
  });

  it('asks with other ids where the first answer was removed', async () => {
    const { user, say, asked } = open([]);
    const button = { name: say('canvas.answering.answer') };
    await user.click(await screen.findByRole('button', button));
    await expect.poll(asked).toHaveLength(1);
    await expect.poll(() => screen.queryByRole('button', { ...button, busy: true })).toBeNull();
    await user.click(await screen.findByRole('button', button));
    await expect.poll(asked).toHaveLength(2);
    const ids = asked().map(({ body }) => (body as { blockId: string }).blockId);
    expect(new Set(ids).size).toBe(2);
  });

  it('offers none where the session is not answered', async () => {
    const { say } = open([qwen], { answering: false });
    await screen.findByRole('button', { name: say('canvas.answering.off') });
    for (const name of ['answer', 'review'] as const) {
      expect(screen.queryByRole('button', { name: say(`canvas.answering.${name}`) })).toBeNull();
    }
  });
});

describe('with a model', () => {
  it('says that the chosen model is gone, and offers another', async () => {
    const { user, say, api } = open([qwen], { model: 'gone' });
    await screen.findByRole('button', { name: say('canvas.answering.review') });
    const line = say('canvas.answering.gone', { model: 'gone' });
    await user.click(screen.getByRole('button', { name: line }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox'), 'qwen');
    await expect
      .poll(() => api.requests.find(({ method }) => method === 'PUT')?.body)
      .toMatchObject({ model: 'qwen' });
    await dialog.findByText('Qual é o prazo de [PESSOA 1]?');
  });

  it('chooses a model for the session, and goes back to the one of the account', async () => {
    const { user, say, api } = open([qwen, { ...qwen, id: 'llama', name: 'Llama 4' }], { model: 'llama' });
    await user.click(await screen.findByRole('button', { name: /Llama 4/u }));
    const select = within(await screen.findByRole('dialog')).getByRole<HTMLSelectElement>('combobox');
    expect(select.selectedOptions[0]?.textContent).toBe('Llama 4');
    await user.selectOptions(select, say('canvas.answering.accountModel', { model: 'Qwen 3' }));
    const put = () => api.requests.find(({ method }) => method === 'PUT')?.body;
    await expect.poll(put).toMatchObject({ model: null });
    await screen.findByRole('button', { name: /Qwen 3/u, hidden: true });
  });

  it('shows what goes and to which host before the first sending, and asks once that is agreed to', async () => {
    const { user, say, asked, api } = open([qwen]);
    await user.click(await screen.findByRole('button', { name: say('canvas.answering.review') }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('Qual é o prazo de [PESSOA 1]?');
    dialog.getByText(say('canvas.answering.preview.hostIn', { host: 'api.example', region: 'Brasil' }));
    expect(asked()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: say('canvas.answering.agree') }));
    await expect.poll(asked).toHaveLength(1);
    const put = api.requests.find(({ method }) => method === 'PUT');
    expect(put?.body).toEqual({ discretion: 'masked', answering: true, model: null, agreed: 'api.example' });
  });

  it('says by whom and how the next message is answered, and changes it', async () => {
    const { user, say } = open([qwen], { agreed: { host: 'api.example', at: '2026-03-09T14:05:00.000Z' } });
    const said = say('canvas.answering.model', { name: 'Qwen 3', discretion: 'masked' });
    await user.click(await screen.findByRole('button', { name: said }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('button', { name: say('canvas.answering.agree') })).toBeNull();
    await user.click(
      dialog.getByRole('radio', { name: new RegExp(say('canvas.answering.discretions.none')) }),
    );
    await user.click(dialog.getByRole('button', { name: say('common.close') }));
    await screen.findByRole('button', { name: say('canvas.answering.guide') });
  });
});
