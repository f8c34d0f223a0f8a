import type { ChatReport, SkippedChat, SkipReason } from '#/lib/domain/chat-report.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import { ChatTally } from './chat-tally.ts';
import type { ReadSession } from './session/session-of.ts';
import type { ChatHead, NextChat } from './thread/protocol.ts';

/** One step of taking a session in, as the store's verb `takeIn` has it. */
export interface TakeInStep extends Omit<ReadSession, 'blocks'> {
  total: number;
  from: number;
  blocks: FiledBlock[];
}

/** Where the conversations go: one owner's sessions. */
export interface ChatSink {
  /** The session that a key leads to, where it is there. */
  find: (key: string) => Promise<Session | undefined>;
  takeIn: (step: TakeInStep) => Promise<Session>;
}

/** What became of a conversation that could be taken: its session. */
export type OnSession = (session: Session, head: ChatHead) => void;

/** Short conversations that are stored at once: they share a transaction of the store. */
const storedAtOnce = 8;

/** Takes conversations into one account, and counts what became of each. */
export class ChatRun {
  readonly #sink: ChatSink;
  readonly #tally = new ChatTally();
  readonly #onSession: OnSession;
  /** Keys that this run came across. */
  readonly #seen = new Set<string>();
  readonly #storing = new Set<Promise<void>>();
  #failure: { error: unknown } | undefined;
  #file: string | undefined;

  constructor(sink: ChatSink, onSession: OnSession = () => {}) {
    this.#sink = sink;
    this.#onSession = onSession;
  }

  /** Begins with another file; its name stands in the report where it is given. */
  begin(file: string | undefined): void {
    this.#file = file;
  }

  get report(): ChatReport {
    return this.#tally.report;
  }

  /**
   * Takes what was read; `blocks` gives those of a conversation step by step. Throws what the store threw, also for a
   * conversation before.
   */
  async take(
    next: Exclude<NextChat, { hungry: true } | { end: true }>,
    blocks: (from: number) => Promise<FiledBlock[]>,
  ): Promise<void> {
    if ('skipped' in next) this.#tally.skip(this.#placed(next.skipped));
    else if ('passed' in next) this.#tally.pass();
    else await this.#takeChat(next.taken, blocks);
  }

  /** Waits until all is stored. */
  async finish(): Promise<void> {
    await Promise.all(this.#storing);
    if (this.#failure) throw this.#failure.error;
  }

  async #takeChat(head: ChatHead, blocks: (from: number) => Promise<FiledBlock[]>): Promise<void> {
    if (this.#seen.has(head.key)) return this.#skip(head, 'repeated');
    this.#seen.add(head.key);
    const found = await this.#sink.find(head.key);
    if (found && found.lastPosition >= head.total) {
      this.#onSession(found, head);
      return this.#skip(head, 'already');
    }
    // One that is in the trash was left there by an import that was interrupted.
    if (found && found.deletedAt === null) return this.#skip(head, 'changed');
    const from = found?.lastPosition ?? 0;
    await this.#store(head, from, await blocks(from), blocks);
  }

  /** A conversation of one step is stored while the next is read; a longer one is awaited. */
  async #store(
    head: ChatHead,
    from: number,
    step: FiledBlock[],
    blocks: (from: number) => Promise<FiledBlock[]>,
  ): Promise<void> {
    if (from + step.length < head.total) return this.#storeInSteps(head, from, step, blocks);
    while (this.#storing.size >= storedAtOnce) await Promise.race(this.#storing);
    if (this.#failure) throw this.#failure.error;
    const storing = this.#sink
      .takeIn(stepOf(head, from, step))
      .then(
        (session) => this.#took(head, session),
        (error: unknown) => {
          this.#failure ??= { error };
        },
      )
      .finally(() => this.#storing.delete(storing));
    this.#storing.add(storing);
  }

  async #storeInSteps(
    head: ChatHead,
    from: number,
    first: FiledBlock[],
    blocks: (from: number) => Promise<FiledBlock[]>,
  ): Promise<void> {
    let session = await this.#sink.takeIn(stepOf(head, from, first));
    while (session.lastPosition < head.total) {
      const at = session.lastPosition;
      session = await this.#sink.takeIn(stepOf(head, at, await blocks(at)));
      if (session.lastPosition <= at) throw new Error('The import does not go on.');
    }
    this.#took(head, session);
  }

  #took(head: ChatHead, session: Session): void {
    this.#tally.take(head.source, head.total);
    this.#onSession(session, head);
  }

  #skip({ title, at, file }: ChatHead, reason: SkipReason): void {
    const place = { title, at, ...(file !== undefined && { file }) };
    this.#tally.skip(this.#placed({ ...place, reason, detail: '' }));
  }

  #placed(skipped: SkippedChat): SkippedChat {
    if (this.#file === undefined) return skipped;
    return { ...skipped, file: skipped.file === undefined ? this.#file : `${this.#file}, ${skipped.file}` };
  }
}

const stepOf = (
  { key, session, state, total }: ChatHead,
  from: number,
  blocks: FiledBlock[],
): TakeInStep => ({
  key,
  session,
  state,
  total,
  from,
  blocks,
});
