import type { Locale } from '#/i18n/locales.ts';
import type { Owner } from '#/lib/db/sessions.ts';
import { notFound } from '#/lib/domain/errors.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import type { Answerer } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import type { DeskParts, OwnerParts } from './answer-parts.ts';
import { appendAnswer } from './append-answer.ts';
import { type Beginning, type PartListener, RunningAnswers } from './running-answers.ts';
import { storedAnswer } from './stored-answer.ts';
import { within } from './within.ts';

/** A block and the run that shall write it, both made by whoever asks: with the same ids it is the same call. */
interface Asked {
  blockId: string;
  run: string;
  /** The id of the model, or `none` for the guide; the default one where none is named. */
  model?: string | undefined;
  /** The language of the screen. */
  locale?: Locale | undefined;
}

/** Another text for a message, and the version of the message that its writer had seen. */
interface AskedAnew {
  text: string;
  blockVersion: number;
}

/**
 * Answers messages. A run belongs to this process and not to the request that asked for it. Each call throws what the
 * store's verbs throw, and made twice it does the same as once.
 */
export class AnswerDesk {
  readonly #parts: DeskParts;
  readonly #running: RunningAnswers;

  /** `most` bounds the answers of models that this process writes at once. */
  constructor(parts: DeskParts, most = Number.POSITIVE_INFINITY) {
    this.#parts = parts;
    this.#running = new RunningAnswers(parts, most);
  }

  /** Runs that are under way here. */
  get size(): number {
    return this.#running.size;
  }

  /**
   * Answers a message by a new block at the end of the session. An answer of the guide is given up where `signal` is
   * aborted (`unavailable`), and refused as `overloaded` where too many texts wait to be read.
   */
  async ask(
    owner: Owner,
    session: string,
    { question, model, locale, signal, ...ids }: Asked & { question: string; signal?: AbortSignal },
  ): Promise<Opened> {
    const answerer = await this.#parts.answerers.find({
      owner,
      session,
      blockId: ids.blockId,
      model,
      locale,
    });
    const asked = { ...this.#of(owner), place: { id: session, ...ids }, answerer };
    if (answerer.author.kind === 'guide')
      return appendAnswer({ ...asked, question, mark: this.#parts.mark, signal });
    return this.#running.begin(owner, { ...asked, mode: { kind: 'new', question } });
  }

  /**
   * Answers the same message again in the same block, which keeps the former text. It is a new answer: by the model that is
   * named, and else by the session's setting, whoever wrote the former one. With `asked` the message gets another text first.
   */
  async again(
    owner: Owner,
    session: string,
    { model, locale, asked, ...ids }: Asked & { asked?: AskedAnew | undefined },
  ): Promise<Opened> {
    const place = { id: session, ...ids };
    const parts = this.#of(owner);
    const { question } = await storedAnswer(parts.sessions, place);
    const { removedAt } = await parts.sessions.getBlock({ id: session, blockId: question });
    if (removedAt !== null) throw notFound();
    const answerer = await this.#parts.answerers.find({
      owner,
      session,
      blockId: ids.blockId,
      model,
      locale,
    });
    return this.#begin(owner, { ...parts, place, answerer, mode: { kind: 'again', asked } });
  }

  /**
   * Goes on with an answer that did not come to its end, by the model with which it was begun: two models would be one
   * text that neither of them wrote.
   */
  async goOn(owner: Owner, session: string, { locale, ...ids }: Omit<Asked, 'model'>): Promise<Opened> {
    const place = { id: session, ...ids };
    const parts = this.#of(owner);
    const { author } = await storedAnswer(parts.sessions, place);
    const model = author.kind === 'model' ? author.id : noModel;
    const found = await this.#parts.answerers.find({
      owner,
      session,
      blockId: ids.blockId,
      model,
      locale,
    });
    // A model that is not set any more has no other name than the one that the answer has.
    const answerer: Answerer = { author, answer: (request, signal) => found.answer(request, signal) };
    return this.#begin(owner, { ...parts, place, answerer, mode: { kind: 'continue' } });
  }

  /** Stops an answer, in whichever process it is written; what came stays. */
  async stop(owner: Owner, session: string, { blockId }: Pick<Asked, 'blockId'>): Promise<Opened> {
    const opened = await this.#of(owner).sessions.stopAnswer({ id: session, blockId });
    const run = this.#running.find(owner, session);
    if (run?.place.blockId !== blockId) return opened;
    run.stop();
    return (await within(answerBounds.stopping, run.ended)) ?? opened;
  }

  /** The run by which this process writes that answer; undefined where it does not. */
  runOf(owner: Owner, session: string, blockId: string): string | undefined {
    const place = this.#running.find(owner, session)?.place;
    return place?.blockId === blockId ? place.run : undefined;
  }

  /** Calls the listener after each part that this process has stored, until the returned function is called. */
  onPart(listener: PartListener): () => void {
    return this.#running.onPart(listener);
  }

  /** Interrupts every run with what came, and begins none any more. Waits three seconds at most. */
  close(): Promise<void> {
    return this.#running.close();
  }

  /** Begins a run; the end of one of the guide, which has all its text at once, is waited for. */
  async #begin(owner: Owner, beginning: Beginning): Promise<Opened> {
    const opened = await this.#running.begin(owner, beginning);
    const run = this.#running.find(owner, beginning.place.id);
    if (beginning.answerer.author.kind === 'model' || !run) return opened;
    return (await within(answerBounds.stopping, run.ended)) ?? opened;
  }

  /** Resolves once every run that was begun has ended, and every title that follows one was given. */
  idle(): Promise<void> {
    return this.#running.idle();
  }

  #of(owner: Owner): OwnerParts {
    return {
      owner: owner.id,
      sessions: this.#parts.sessions.for(owner),
      library: this.#parts.library.for(owner),
    };
  }
}
