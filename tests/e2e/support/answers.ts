import type { Page, Route } from '@playwright/test';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';

interface Asked {
  blockId: string;
  run: string;
  question: string;
}

/** Answers messages in place of the server's answerers: each answer is stored as a block that the test describes. */
export class FakeAnswerer {
  readonly #page: Page;
  readonly #origin: string;
  readonly asked: Asked[] = [];
  /** What the next answer is. */
  next: Partial<AnswerContent> = {};
  /** The text that the stream of an answer gives; it stays open. */
  streamed = '';

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  async start(models: object[] = []): Promise<void> {
    const json = (value: object) => (route: Route) => route.fulfill({ json: value });
    await this.#page.route('**/api/answering', json({ models, default: null }));
    await this.#page.route(
      '**/discretion',
      json({ discretion: 'masked', answering: true, model: null, agreed: null }),
    );
    await this.#page.route('**/answers', (route) => this.#answer(route));
    await this.#page.route('**/answers/*/stream?*', async (route) => {
      // What comes after the text is left open, as while an answer is being written.
      if (!route.request().url().includes('offset=-1')) return;
      await route.fulfill({
        contentType: 'text/event-stream',
        body: `event: data\ndata: ${this.streamed}\n\nevent: control\ndata: {"streamNextOffset":"r_1"}\n\n`,
      });
    });
  }

  async #answer(route: Route): Promise<void> {
    const { blockId, ...asked } = route.request().postDataJSON() as Asked;
    this.asked.push({ blockId, ...asked });
    const content = { ...contentOf(asked), ...this.next };
    const answer = { id: blockId, role: 'assistant', type: 'answer', content };
    const address = route
      .request()
      .url()
      .replace(/answers$/, 'blocks');
    const stored = await this.#page.request.post(address, {
      headers: { Origin: this.#origin },
      data: { blocks: [answer] },
    });
    await route.fulfill({ json: (await stored.json()) as Opened });
  }
}

const contentOf = ({ question, run }: Omit<Asked, 'blockId'>): AnswerContent => {
  const moment = new Date().toISOString();
  return {
    text: 'Li no texto um prazo.',
    state: 'done',
    author: { kind: 'guide', id: 'guide', name: 'Guia' },
    startedAt: moment,
    endedAt: moment,
    tokens: null,
    marks: [],
    failure: null,
    question,
    run,
    offers: [],
    former: [],
  };
};

/** A mark over words of a text. */
export const markOf = (text: string, words: string, standing: 'found' | 'unchecked' | 'altered') => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: 'decision' as const,
  target: standing === 'unchecked' ? null : newId(),
  standing,
});
