import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { citation } from '#/lib/domain/citation-marks.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { answerBlock, answerId, model, sessionId } from '../../../../tests/support/components/answers.tsx';
import { render } from '../../../../tests/support/components/render.tsx';
import { endOfSentences, spoken } from './sentences.ts';
import { nextLength } from './useSteadyText.ts';

const stream = `GET /api/sessions/${sessionId}/answers/${answerId}/stream`;

const writing = (change = {}) =>
  answerBlock({ state: 'writing', text: '', endedAt: null, run: newId(), author: model, ...change });

/** The stream of an answer, which sends when the test says so. */
const streamOf = () => {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (text: string, place: number) => {
    const control = JSON.stringify({ streamNextOffset: `r_${place}` });
    void writer.write(encoder.encode(`event: data\ndata: ${text}\n\nevent: control\ndata: ${control}\n\n`));
  };
  return { response: () => new Response(readable), send };
};

describe('an answer that is being written', () => {
  it('shows what has come, and says it by whole sentences', async () => {
    const { api, say } = render(writing());
    const { response, send } = streamOf();
    api.on(stream, () => response());
    screen.getByText(say('cards.answer.writingByModel', { name: 'Qwen 3' }));
    send('O prazo é de **quinze** dias. Ele come', 37);
    await screen.findByText('quinze');
    const log = screen.getByRole('log');
    await waitFor(() => expect(log.textContent).toBe('O prazo é de quinze dias.'));
    send('ça na intimação. E', 55);
    await waitFor(() => expect(log.textContent).toBe('O prazo é de quinze dias.Ele começa na intimação.'));
    expect([log.getAttribute('aria-live'), log.dataset.liveAnnouncer]).toEqual(['polite', 'true']);
  });

  it('shows a citation by what it names, once all of it has come', async () => {
    const { api } = render(writing());
    const { response, send } = streamOf();
    api.on(stream, () => response());
    const cited = citation('decision', newId());
    send(`Veja ${cited.slice(0, 20)}`, 25);
    await screen.findByText('Veja');
    send(`${cited.slice(20)}.`, 5 + cited.length + 1);
    await expect.poll(() => screen.getByText(/^Veja/).textContent).toBe('Veja [decisão].');
    expect(document.body.textContent).not.toContain('[[');
  });

  it('says its last sentence and its end, and keeps the focus in its article', async () => {
    const run = newId();
    const of = (change: object) => <article tabIndex={-1}>{writing({ run, ...change })}</article>;
    const { api, say, rerender } = render(of({}));
    const { response, send } = streamOf();
    api.on(stream, () => response());
    send('São dez dias. E co', 18);
    const log = screen.getByRole('log');
    await waitFor(() => expect(log.textContent).toBe('São dez dias.'));
    act(() => screen.getByRole('button', { name: say('cards.answer.stop') }).focus());
    rerender(of({ state: 'stopped', text: 'São dez dias. E co' }));
    await screen.findByText(`E co ${say('cards.answer.stopped')}`);
    expect(document.activeElement).toBe(screen.getByRole('article'));
  });

  it('can be stopped', async () => {
    const { api, user, say } = render(writing());
    api.on(stream, () => streamOf().response());
    await user.click(screen.getByRole('button', { name: say('cards.answer.stop') }));
    await expect
      .poll(() => api.requests.map(({ path }) => path))
      .toContain(`/api/sessions/${sessionId}/answers/${answerId}/stop`);
  });
});

describe('endOfSentences', () => {
  it('ends after the last whole sentence, and at the end of a text that is over', () => {
    expect(endOfSentences('Um. Dois. Tr', 0, false)).toBe('Um. Dois. '.length);
    expect(endOfSentences('Um. Dois. Tr', 'Um. '.length, false)).toBe('Um. Dois. '.length);
    expect(endOfSentences('Um. Dois. Tr', 0, true)).toBe('Um. Dois. Tr'.length);
    expect(endOfSentences('', 0, false)).toBe(0);
  });

  it('does not end in the middle of a citation', () => {
    const text = 'Veja o art. 927 do Código Civil. O';
    expect(endOfSentences(text, 0, false)).toBe(text.length - 1);
  });
});

it('reads out no marks of Markdown', () => {
  expect(spoken('## **Prazo**\n\n- `um`')).toBe('Prazo - um');
  expect(spoken(`Ela está em ${citation('block', newId())}.`)).toBe('Ela está em .');
});

describe('nextLength', () => {
  it('comes to the end, and stops in no character', () => {
    const text = 'a𝛼b𝛼c𝛼';
    let length = 0;
    for (let step = 0; step < 9; step += 1) {
      length = nextLength(length, text);
      expect(text.slice(0, length).isWellFormed()).toBe(true);
    }
    expect(length).toBe(text.length);
  });
});
