import type { ChatReport, SkipReason } from '#/lib/domain/chat-report.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import { ChatTally } from './chat-tally.ts';
import type { ChatPlace } from './read-chat.ts';
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

/** The blocks of a conversation after so many others, as many as one step takes in. */
type BlocksFrom = (from: number) => Promise<FiledBlock[]>;

/** Short conversations that are stored at once: they share a transaction of the store. */
const storedAtOnce = 8;

/** Keys that are kept in memory, some 10 MB. */
const mostSeen = 100_000;

/** Takes conversations into one account, and counts what became of each. */
export class ChatRun {
  readonly #sink: ChatSink;
  readonly #tally = new ChatTally();
  readonly #onSession: OnSession;
  /** Keys that this run came across, the first of them; the store knows the others. */
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
   * Takes what was read; `more` gives the blocks of a conversation that has more than came with it. Throws what the store
   * threw, also for a conversation before.
   */
  async take(next: Exclude<NextChat, { hungry: true } | { end: true }>, more: BlocksFrom): Promise<void> {
    if ('skipped' in next) this.#tally.skip(this.#placed(next.skipped), next.times);
    else if ('passed' in next) this.#tally.pass();
    else await this.#takeChat(next.taken, more);
  }

  /** Waits until all is stored. */
  async finish(): Promise<void> {
    await Promise.all(this.#storing);
    if (this.#failure) throw this.#failure.error;
  }

  /** A conversation of one step is stored while the next is read; of a longer one the blocks are asked for in between. */
  async #takeChat(head: ChatHead, more: BlocksFrom): Promise<void> {
    if (this.#seen.has(head.key)) return this.#skip(head, 'repeated');
    if (this.#seen.size < mostSeen) this.#seen.add(head.key);
    if (head.blocks.length < head.total) await this.#store(head, more);
    else await this.#storeSoon(head);
  }

  async #storeSoon(head: ChatHead): Promise<void> {
    while (this.#storing.size >= storedAtOnce) await Promise.race(this.#storing);
    if (this.#failure) throw this.#failure.error;
    const storing = this.#store(head, async (from) => head.blocks.slice(from))
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#storing.delete(storing));
    this.#storing.add(storing);
  }

  async #store(head: ChatHead, more: BlocksFrom): Promise<void> {
    const found = await this.#sink.find(head.key);
    if (found && found.lastPosition >= head.total) {
      this.#onSession(found, head);
      return this.#skip(head, 'already', found);
    }
    const isThere = found !== undefined && found.deletedAt === null;
    const session = isThere ? undefined : await this.#takeIn(head, more, found);
    if (!session) return this.#skip(head, 'changed', found);
    this.#tally.take(session, this.#placed(head));
    this.#onSession(session, head);
  }

  /**
   * The session once it is whole. Undefined where the one in the trash is not what an interrupted import of just this
   * conversation left there.
   */
  async #takeIn(head: ChatHead, more: BlocksFrom, begun: Session | undefined): Promise<Session | undefined> {
    for (let session = begun; ; ) {
      const from = session?.lastPosition ?? 0;
      const blocks = from === 0 ? head.blocks : await more(from);
      const taken = await this.#sink.takeIn(stepOf(head, from, blocks)).catch((error: unknown) => {
        if (session && session === begun && isConflict(error)) return undefined;
        throw error;
      });
      if (!taken || taken.lastPosition >= head.total) return taken;
      if (taken.lastPosition <= from) throw new Error('The import does not go on.');
      session = taken;
    }
  }

  #skip({ title, at, file }: ChatHead, reason: SkipReason, session?: Session): void {
    const place = { title, at, ...(file !== undefined && { file }) };
    const there = session && { session: session.id };
    this.#tally.skip(this.#placed({ ...place, ...there, reason, detail: '' }));
  }

  /** With the name of the file that is read, where there are several. */
  #placed<T extends ChatPlace>(chat: T): T {
    if (this.#file === undefined) return chat;
    return { ...chat, file: chat.file === undefined ? this.#file : `${this.#file}, ${chat.file}` };
  }
}

const isConflict = (error: unknown): boolean => error instanceof JucaError && error.code === 'conflict';

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
