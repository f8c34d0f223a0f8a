import type { Opened } from '#/lib/domain/session-answers.ts';
import type { Place, RunParts } from './answer-parts.ts';
import { checkReferences } from './check-references.ts';
import { endRun } from './end-run.ts';
import { type Ending, ended, endingOf, endingWith, failed } from './ending.ts';
import { Gathered } from './gathered.ts';
import { PartWriter } from './part-writer.ts';
import { isGone, isPassing } from './passing-refusal.ts';
import { RunClock } from './run-clock.ts';
import { StorablePieces } from './storable-pieces.ts';
import { TextRoom } from './text-room.ts';
import { requestOf } from './window-of.ts';

/** One run in this process: reads an answerer to its end, or to the end that something else makes, and stores the text. */
export class AnswerRun {
  /** The answer as it ended; undefined where the run was lost. Never rejects. */
  readonly ended: Promise<Opened | undefined>;
  readonly #parts: RunParts;
  readonly #abort = new AbortController();
  readonly #concluded = Promise.withResolvers<Ending>();
  readonly #gathered: Gathered;
  readonly #pieces = new StorablePieces();
  readonly #room: TextRoom;
  readonly #clock: RunClock;
  readonly #writer: PartWriter;

  constructor(parts: RunParts) {
    this.#parts = parts;
    const { sessions, place, begun } = parts;
    this.#gathered = new Gathered(parts.tokensBefore);
    this.#room = new TextRoom(begun, parts.formerBytes);
    this.#clock = new RunClock({
      onSilence: () => this.#conclude(failed('silent')),
      onWhole: () => this.#conclude(failed('too_long')),
    });
    this.#writer = new PartWriter({
      begun,
      extend: async (start, text) => {
        const extended = await sessions.extendAnswer({ id: place.id, run: place.run, start, text });
        if (text !== '') parts.onPart({ start, text });
        return extended;
      },
      onStop: () => this.stop(),
      onLost: (error) => this.#lose(error),
    });
    void this.#read();
    this.ended = this.#end();
  }

  get place(): Place {
    return this.#parts.place;
  }

  /** Ends it with what came. */
  stop(): void {
    this.#conclude(ended('stopped'));
  }

  /** Ends it with what came, so that it can be continued. */
  interrupt(): void {
    this.#conclude(ended('interrupted'));
  }

  /** The first end counts; what the answerer does after it is not heard. */
  #conclude(ending: Ending): void {
    this.#clock.stop();
    this.#concluded.resolve(ending);
    this.#abort.abort();
  }

  async #read(): Promise<void> {
    const { signal } = this.#abort;
    try {
      const request = await requestOf(this.#parts);
      for await (const change of this.#parts.answerer.answer(request, signal)) {
        if (signal.aborted) return;
        this.#clock.heard();
        this.#add(this.#pieces.take(this.#gathered.take(change)));
      }
      if (signal.aborted) return;
      this.#add(this.#pieces.rest());
      this.#conclude(endingWith(ended('done'), this.#writer.text));
    } catch (error) {
      if (signal.aborted) return;
      const ending = endingOf(error);
      if (ending.failure === 'defect') this.#report(error, 'an answerer failed');
      this.#conclude(ending);
    }
  }

  #add(text: string): void {
    const fitting = this.#room.take(text);
    this.#writer.add(fitting);
    if (fitting.length < text.length) this.#conclude(failed('too_long'));
  }

  async #end(): Promise<Opened | undefined> {
    const ending = await this.#concluded.promise;
    // The writer goes on renewing the lease: when many answers end at once, their checks wait for one another.
    const marks = await checkReferences({ ...this.#parts, text: this.#writer.text });
    if (!(await this.#writer.finish())) return undefined;
    const { leaseLeft } = this.#writer;
    return endRun({ ...this.#parts, ending, gathered: this.#gathered, marks, leaseLeft });
  }

  #lose(error: unknown): void {
    if (!isGone(error) && !isPassing(error)) this.#report(error, 'a part of an answer was refused');
    this.#conclude(ended('interrupted'));
  }

  /** Names the run and what failed, and no text: an error's message may quote what was said. */
  #report(error: unknown, message: string): void {
    const { id: session, run } = this.place;
    this.#parts.logger.error({ session, run, error: kindOf(error) }, message);
  }
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
