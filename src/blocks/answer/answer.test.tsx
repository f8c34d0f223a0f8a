import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import {
  answerBlock,
  answerId,
  answerOf,
  model,
  sessionId,
} from '../../../tests/support/components/answers.tsx';
import { render } from '../../../tests/support/components/render.tsx';
import { blockAt, sessionAt } from '../../../tests/support/session-history.ts';
import { onOpenDecision } from '../../lib/client/library/opened-decision.ts';
import { onComposerText } from '../../lib/client/typed/composer-text.ts';
import { citation } from '../../lib/domain/citation-marks.ts';
import { answerFailures } from './definition.ts';

const route = `POST /api/sessions/${sessionId}/answers/${answerId}`;
const decision = '0198a000-0000-7000-8000-000000000400';

describe('an answer', () => {
  it('is Markdown on the page, with its author in a line', () => {
    const { say } = render(answerBlock({ text: '## Prazo\n\nSão **quinze** dias.' }));
    expect(screen.getByRole('heading', { name: 'Prazo' })).toBeDefined();
    expect(screen.getByText('quinze').tagName).toBe('STRONG');
    screen.getByText(say('cards.answer.byGuide'));
  });

  it('tells the tokens of a model, and what they cost where its prices are known', async () => {
    const { api, findByText } = render(answerBlock({ author: model, tokens: { input: 1_000, output: 500 } }));
    const price = { input: 2, output: 4, currency: 'BRL' };
    api.on('GET /api/answering', { models: [{ ...model, host: 'h', region: '', price }], default: 'qwen' });
    await findByText(/Por Qwen 3 · 1\.500 tokens, R\$\s0,004/);
  });

  it.each(answerFailures)('says in a sentence what happened and what was kept: %s', (failure) => {
    const { say } = render(answerBlock({ state: 'failed', failure, text: 'Comecei.' }));
    screen.getByText(new RegExp(escaped(say(`cards.answer.failure.${failure}`))));
    screen.getByText(new RegExp(escaped(say('cards.answer.keptText'))));
    screen.getByRole('button', { name: say('cards.answer.retry') });
    expect(screen.queryByRole('button', { name: say('cards.answer.goOn') })).toBeNull();
  });

  it.each(['stopped', 'interrupted'] as const)('can go on, or be written again: %s', async (state) => {
    const { api, user, say } = render(answerBlock({ state, text: 'Comecei.' }));
    api.on('GET /api/answering', { models: [], default: null });
    await user.click(screen.getByRole('button', { name: say('cards.answer.goOn') }));
    await expect
      .poll(() => api.requests.map(({ method, path }) => `${method} ${path}`))
      .toContain(`${route}/continue`);
    expect(api.requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
      run: expect.any(String),
    });
    screen.getByRole('button', { name: say('cards.answer.again') });
  });

  it('offers nothing where nothing can be written', () => {
    render(answerBlock({ state: 'interrupted', offers: ['search_library'] }, false));
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('a link of an answer', () => {
  it('shows its address, and leads nowhere', () => {
    render(answerBlock({ text: '[acórdão](https://example.com/?c=529) ![foto](https://example.com/x.png)' }));
    expect(screen.queryAllByRole('link')).toEqual([]);
    screen.getByText('https://example.com/?c=529');
    screen.getByText('https://example.com/x.png');
  });
});

describe('the marks of an answer', () => {
  const text = 'Veja o **REsp 1.733.013** e a Súmula 999, que diz “tudo pode”.';
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const marks = [
    { ...place('REsp 1.733.013'), kind: 'decision', target: decision, standing: 'found' },
    { ...place('Súmula 999'), kind: 'decision', target: null, standing: 'unchecked' },
    { ...place('“tudo pode”'), kind: 'quotation', target: decision, standing: 'altered' },
  ] as const;

  it('lead to their sources, and say where none was found or it has other words', async () => {
    const { user, say } = render(answerBlock({ text, marks: [...marks] }));
    const opened: string[] = [];
    const stop = onOpenDecision(({ id, number }) => opened.push(`${id} ${number}`));
    await user.click(screen.getByRole('link', { name: 'REsp 1.733.013' }));
    stop();
    expect(opened).toEqual([`${decision} REsp 1.733.013`]);
    const paragraph = screen.getByText(/^Veja o/);
    const [unchecked, altered] = [
      say('cards.answer.standing.unchecked'),
      say('cards.answer.standing.altered'),
    ];
    expect(paragraph.textContent).toBe(
      `Veja o REsp 1.733.013 e a Súmula 999${unchecked}, que diz “tudo pode”${altered}.`,
    );
    screen.getByText(say('cards.answer.toCheck', { count: 2 }));
    expect(screen.queryByRole('link', { name: 'Súmula 999' })).toBeNull();
  });

  it('open a quotation as a decision, not under its words, and leave a click with a key to the browser', async () => {
    const { user, say } = render(answerBlock({ text, marks: [{ ...marks[2], standing: 'found' }] }));
    const opened: string[] = [];
    const stop = onOpenDecision(({ number }) => opened.push(number));
    const link = screen.getByRole('link', { name: '“tudo pode”' });
    const toBrowser: boolean[] = [];
    const atEnd = (event: MouseEvent) => {
      toBrowser.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', atEnd);
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    await user.click(link);
    document.removeEventListener('click', atEnd);
    stop();
    expect(toBrowser).toEqual([true, false]);
    expect(opened).toEqual([say('cards.answer.citedDecision')]);
  });

  it('show a source that is cited by its id by its name', () => {
    const cited = citation('decision', decision);
    const own = citation('block', answerId);
    const text = `Conforme ${cited} e ${own}.`;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const byId = { standing: 'found' } as const;
    render(
      answerBlock({
        text,
        marks: [
          { ...at(cited), ...byId, kind: 'decision', target: decision, name: 'REsp 1.733.013' },
          { ...at(own), ...byId, kind: 'block', target: answerId },
        ],
      }),
    );
    expect(screen.getByText(/^Conforme/).textContent).toBe('Conforme [REsp 1.733.013] e [item].');
  });

  it('stand inside a quotation too', () => {
    const inner = { ...place('Súmula 999'), kind: 'decision', target: null, standing: 'unchecked' } as const;
    const outer = { ...place('e a Súmula 999, que diz'), kind: 'quotation', target: null } as const;
    const { say } = render(answerBlock({ text, marks: [{ ...outer, standing: 'altered' }, inner] }));
    const said = (standing: 'unchecked' | 'altered') => say(`cards.answer.standing.${standing}`);
    expect(screen.getByText(/^Veja o/).textContent).toBe(
      `Veja o REsp 1.733.013 e a Súmula 999${said('unchecked')}, que diz${said('altered')} “tudo pode”.`,
    );
  });

  it('say nothing where every source was found', () => {
    const { say } = render(answerBlock({ text, marks: [marks[0]] }));
    expect(screen.queryByText(say('cards.answer.standing.unchecked'))).toBeNull();
  });
});

describe('the versions of an answer', () => {
  const { state, author, startedAt, endedAt, tokens } = answerOf();
  const former = (words: string) => ({ state, author, startedAt, endedAt, tokens, marks: [], text: words });

  it('are gone through, and compared with the one before', async () => {
    const change = { text: 'São quinze dias.', former: [former('São dez dias.'), former('São doze dias.')] };
    const { user, say } = render(answerBlock(change));
    const versions = within(screen.getByRole('group', { name: say('cards.answer.versions.label') }));
    versions.getByText(say('cards.answer.versions.place', { at: 3, count: 3 }));
    await user.click(versions.getByRole('button', { name: say('cards.answer.versions.compare') }));
    const comparison = screen.getByRole('region', {
      name: say('cards.answer.versions.changed', { before: 2, after: 3 }),
    });
    expect(comparison.querySelector('del')?.textContent).toContain('doze');
    expect(comparison.querySelector('ins')?.textContent).toContain('quinze');
    await user.click(versions.getByRole('button', { name: say('cards.answer.versions.previous') }));
    await user.click(versions.getByRole('button', { name: say('cards.answer.versions.previous') }));
    screen.getByText('São dez dias.');
    expect(versions.queryByRole('button', { name: say('cards.answer.versions.hide') })).toBeNull();
  });
});

describe('the question of a version', () => {
  const { state, author, startedAt, endedAt, tokens } = answerOf();
  const former = (words: string, question?: string) => ({
    ...{ state, author, startedAt, endedAt, tokens, marks: [], text: words },
    ...(question !== undefined && { question }),
  });

  it('is shown where the message has another text now', async () => {
    const change = { text: 'Três.', former: [former('Um.'), former('Dois.', 'E o prazo?')] };
    const { user, say } = render(answerBlock(change));
    const asked = say('cards.answer.versions.question', { text: 'E o prazo?' });
    expect(screen.queryByText(asked)).toBeNull();
    for (const text of ['Dois.', 'Um.']) {
      await user.click(screen.getByRole('button', { name: say('cards.answer.versions.previous') }));
      screen.getByText(text);
      screen.getByText(asked);
    }
  });
});
/** Reads the session of the answer, whose last block is at the position. */
function Session({ last }: { last: number }) {
  useBlocks(sessionId);
  return answerBlock({ offers: ['search_library'], text: `Resposta com ${last} itens.` });
}

describe('the offers of the guide', () => {
  it.each([
    [2, 1],
    [3, 0],
  ])('stand below the newest block alone: %i blocks, %i buttons', async (last, buttons) => {
    const { api, say } = render(<Session last={last} />);
    const own = { ...blockAt(2, 2), id: answerId, sessionId };
    api.on(`GET /api/sessions/${sessionId}/blocks`, {
      session: { ...sessionAt(2, last), id: sessionId },
      blocks: [own],
      state: null,
      working: [],
    });
    await expect
      .poll(() => screen.queryAllByRole('button', { name: say('cards.answer.offer.search_library') }))
      .toHaveLength(buttons);
  });

  it('put the beginning of a deadline into the composer, and lead to the library', async () => {
    const { user, say } = render(answerBlock({ offers: ['note_deadline', 'search_library'] }));
    const texts: string[] = [];
    const stop = onComposerText((text) => texts.push(text));
    await user.click(screen.getByRole('button', { name: say('cards.answer.offer.note_deadline') }));
    stop();
    expect(texts).toEqual([say('cards.answer.deadlineText')]);
    await user.click(screen.getByRole('button', { name: say('cards.answer.offer.search_library') }));
    expect(location.pathname).toBe('/library');
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
