import type { Owner } from '#/lib/db/sessions.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { jsonBytes } from '#/lib/domain/json-size.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import type { Answerer } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import type { DeskParts, OwnerParts, Place, StoredPart } from './answer-parts.ts';
import { AnswerRun } from './answer-run.ts';
import { failed } from './ending.ts';
import { Seats } from './seats.ts';
import { SessionNaming } from './session-naming.ts';
import { isStoredBy } from './stored-answer.ts';
import { within } from './within.ts';

export interface Beginning extends OwnerParts {
  place: Place;
  mode: Parameters<OwnerParts['sessions']['beginAnswer']>[0]['mode'];
  answerer: Answerer;
}

/** Told of each part that a run of this process has stored. */
export type PartListener = (owner: Owner, place: Place, part: StoredPart) => void;

/** The runs of this process: at most one for a session, and a bounded number for each owner and in all. */
export class RunningAnswers {
  readonly #parts: Pick<DeskParts, 'mark' | 'logger'>;
  readonly #seats: Seats;
  readonly #runs = new Map<string, AnswerRun>();
  readonly #listeners = new Set<PartListener>();
  readonly #naming = new SessionNaming();
  #isClosed = false;

  constructor(parts: Pick<DeskParts, 'mark' | 'logger'>, most: number) {
    this.#parts = parts;
    this.#seats = new Seats(most);
  }

  get size(): number {
    return this.#runs.size;
  }

  /** The run that writes in a session here. */
  find(owner: Owner, session: string): AnswerRun | undefined {
    return this.#runs.get(keyOf(owner, session));
  }

  /** Calls the listener after each stored part, until the returned function is called. */
  onPart(listener: PartListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins a run, unless the same one was begun before. Where the process has no seat left, the answer fails at once. */
  async begin(owner: Owner, beginning: Beginning): Promise<Opened> {
    const { sessions, place, mode, answerer } = beginning;
    const writer = newId();
    const begin = async () => {
      const { writes, ...opened } = await sessions.beginAnswer({
        ...place,
        mode,
        author: answerer.author,
        writer,
      });
      return { opened, writes };
    };
    if (await isStoredBy(sessions, place)) return (await begin()).opened;
    if (this.#isClosed) throw new JucaError('unavailable', 'The server is stopping.');
    const leave = this.#seats.take(owner.id);
    try {
      const { opened, writes } = await begin();
      if (!writes) {
        // The same call was made before, here or in another process, which writes the answer.
        leave?.();
        return opened;
      }
      if (leave) this.#start(owner, beginning, opened, leave);
      else return await sessions.endAnswer({ ...place, ...failed('server_full'), ...nothingSince(opened) });
      return opened;
    } catch (error) {
      leave?.();
      throw error;
    }
  }

  /** Interrupts every run with what came, and begins none any more. Waits three seconds at most. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const run of this.#runs.values()) run.interrupt();
    await within(answerBounds.closing, this.idle());
  }

  /** Resolves once every run that was begun has ended, and every title that follows one was given. */
  async idle(): Promise<void> {
    await Promise.all([...this.#runs.values()].map((run) => run.ended));
    await this.#naming.idle();
  }

  #start(owner: Owner, beginning: Beginning, opened: Opened, leave: () => void): void {
    const key = keyOf(owner, beginning.place.id);
    const content = contentAs('answer', opened.blocks[0]);
    if (content?.state !== 'writing') {
      leave();
      return;
    }
    const { question, text: begun, tokens: tokensBefore, former } = content;
    const formerBytes = jsonBytes(former);
    const { mark, logger } = this.#parts;
    const onPart = (part: StoredPart) => {
      for (const listener of this.#listeners) listener(owner, beginning.place, part);
    };
    const stored = { question, begun, tokensBefore, formerBytes };
    const run = new AnswerRun({ ...beginning, ...stored, mark, logger, onPart });
    this.#runs.set(key, run);
    void run.ended.then((ended) => {
      leave();
      if (this.#runs.get(key) === run) this.#runs.delete(key);
      const { sessions, answerer, place } = beginning;
      if (ended)
        this.#naming.begin({ ownerId: owner.id, session: place.id, sessions, answerer, opened: ended });
    });
    if (this.#isClosed) run.interrupt();
  }
}

/** What an answer has that ends before its run began: the tokens of the text from which it would go on. */
const nothingSince = ({ blocks: [block] }: Opened) => ({
  tokens: contentAs('answer', block)?.tokens ?? null,
  marks: [],
  offers: [],
});

const keyOf = (owner: Owner, session: string): string => `${owner.id} ${session}`;
