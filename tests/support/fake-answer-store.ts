import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { blockAt, sessionAt } from './session-history.ts';

type Input<N extends keyof OwnedSessions> = OwnedSessions[N] extends (input: infer I) => unknown ? I : never;

interface Run {
  run: string;
  blockId: string;
  text: string;
  stop: boolean;
  leaseUntil: number;
}

/** One session with one message, and what of the store a desk uses, on the clock of the test. */
export class FakeAnswerStore {
  readonly question: Block = {
    ...blockAt(1, 1),
    role: 'user',
    type: 'message',
    content: { text: 'Cabe recurso?' },
  };
  readonly id = this.question.sessionId;
  title = '';
  run: Run | undefined;
  /** The parts that were written, each with the time. Renewals have no text. */
  readonly parts: { at: number; start: number; text: string }[] = [];
  /** Called before each part and end is stored; what it throws is the store's refusal. */
  before: (call: 'extend' | 'end') => void | Promise<void> = () => {};
  readonly #answers = new Map<string, AnswerContent>();

  readonly sessions = {
    getBlock: async ({ blockId }: Input<'getBlock'>) => this.#blockOf(blockId),
    open: async () => ({ ...this.#opened(), blocks: [this.question], state: null, working: [] }),
    get: async () => this.#opened().session,
    rename: async ({ title }: Input<'rename'>) => {
      this.title = title;
      return this.#opened().session;
    },
    append: async ({ blocks: [block] }: Input<'append'>) => {
      if (block) this.#answers.set(block.id, block.content as AnswerContent);
      return this.#opened(block?.id);
    },
    readAnswer: async ({ blockId, after = 0 }: Input<'readAnswer'>) => {
      const { run, state, text } = this.answer(blockId);
      return { run, state, version: 1, text: text.slice(after), more: false };
    },
    beginAnswer: async ({ blockId, run, author, mode }: Input<'beginAnswer'>) => {
      const former = this.#answers.get(blockId);
      if (former?.run === run) return { ...this.#opened(blockId), writes: false };
      if (this.run) throw new JucaError('conflict', 'Another one is written.', { field: 'answering' });
      const question = mode.kind === 'new' ? mode.question : (former?.question ?? '');
      const { text, tokens } = mode.kind === 'continue' && former ? former : fresh;
      this.#answers.set(blockId, { ...fresh, author, run, question, text, tokens });
      this.run = { run, blockId, text, stop: false, leaseUntil: Date.now() + answerLease };
      return { ...this.#opened(blockId), writes: true };
    },
    extendAnswer: async ({ run, start, text }: Input<'extendAnswer'>) => {
      await this.before('extend');
      const running = this.#running(run);
      if (start !== running.text.length) throw new Error(`A part at ${start} of ${running.text.length}`);
      this.parts.push({ at: Date.now(), start, text });
      running.text += text;
      running.leaseUntil = Date.now() + answerLease;
      return { stop: running.stop, length: running.text.length };
    },
    endAnswer: async ({ id: _, blockId, run, ...ending }: Input<'endAnswer'>) => {
      await this.before('end');
      const { text } = this.#running(run);
      this.#answers.set(blockId, { ...this.answer(blockId), ...ending, text });
      this.run = undefined;
      return this.#opened(blockId);
    },
    stopAnswer: async ({ blockId }: Input<'stopAnswer'>) => {
      if (this.run?.blockId === blockId) this.run.stop = true;
      return this.#opened(blockId);
    },
  } as unknown as OwnedSessions;

  readonly library = {} as OwnedLibrary;

  /** The answer as it is stored, with the text of its run. */
  answer(blockId: string): AnswerContent {
    const answer = this.#answers.get(blockId);
    if (!answer) throw notFound();
    return this.run?.blockId === blockId ? { ...answer, text: this.run.text } : answer;
  }

  /** True where a process that is alive writes. */
  get isLeased(): boolean {
    return this.run !== undefined && this.run.leaseUntil >= Date.now();
  }

  #running(run: string): Run {
    if (this.run?.run !== run) throw new JucaError('conflict', 'The run is over.', { field: 'answer_over' });
    return this.run;
  }

  #blockOf(id: string): Block {
    if (id === this.question.id) return this.question;
    return { ...blockAt(2, 2), id, role: 'assistant', type: 'answer', content: { ...this.answer(id) } };
  }

  #opened(blockId?: string): Opened {
    const session = { ...sessionAt(2, 2), title: this.title };
    return { session, blocks: blockId === undefined ? [] : [this.#blockOf(blockId)] };
  }
}

const fresh: AnswerContent = {
  text: '',
  author: { kind: 'guide', id: '', name: '' },
  startedAt: new Date(0).toISOString(),
  endedAt: null,
  tokens: null,
  marks: [],
  state: 'writing',
  failure: null,
  question: '',
  run: null,
  offers: [],
  former: [],
};

/** The ids of an answer that is asked for. */
export const newAnswer = () => ({ blockId: newId(), run: newId() });
