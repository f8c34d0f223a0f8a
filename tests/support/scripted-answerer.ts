import type { AnswerAuthor } from '#/blocks/answer/definition.ts';
import type { AnswerChange, Answerer, AnswerRequest } from '#/lib/assistant/answerer.ts';
import { someModel } from './answers.ts';

type Step = AnswerChange | { kind: 'end' } | { kind: 'throw'; error: unknown };

/** An answerer that writes what a test tells it to, and does not end before the test says so. */
export class ScriptedAnswerer implements Answerer {
  readonly author: AnswerAuthor;
  readonly requests: AnswerRequest[] = [];
  /** The signal of the last request. */
  signal: AbortSignal | undefined;
  title?: NonNullable<Answerer['title']>;
  readonly #script: Step[] = [];
  #wake = () => {};

  constructor(author: AnswerAuthor = someModel) {
    this.author = author;
  }

  write(...texts: string[]): this {
    return this.tell(...texts.map((text) => ({ kind: 'text', text }) as const));
  }

  tell(...changes: AnswerChange[]): this {
    return this.#push(...changes);
  }

  end(): this {
    return this.#push({ kind: 'end' });
  }

  fail(error: unknown): this {
    return this.#push({ kind: 'throw', error });
  }

  /** Does not listen to the signal, as a careless answerer would not. */
  async *answer(request: AnswerRequest, signal: AbortSignal): AsyncGenerator<AnswerChange> {
    this.requests.push(request);
    this.signal = signal;
    for (;;) {
      const change = this.#script.shift();
      if (!change) await new Promise<void>((wake) => (this.#wake = wake));
      else if (change.kind === 'end') return;
      else if (change.kind === 'throw') throw change.error;
      else yield change;
    }
  }

  #push(...steps: Step[]): this {
    this.#script.push(...steps);
    this.#wake();
    return this;
  }
}

const rules: AnswerAuthor = { kind: 'guide', id: 'guia', name: 'Guia' };

/** A guide that answers every message with the same words, at once. */
export const plainGuide: Answerer = {
  author: rules,
  async *answer({ question }) {
    yield { kind: 'text', text: `Li: ${question.content.text}` };
    yield { kind: 'offers', offers: ['search_library'] };
  },
};
