import { setImmediate } from 'node:timers/promises';
import type { ApiError } from '#/lib/client/api/api-error.ts';
import { type Gap, pieceOf, pieceSize } from '#/lib/client/replica/blocks-range.ts';
import type { Changes, Window } from '#/lib/client/replica/known.ts';
import type { BlockSource } from '#/lib/client/replica/source.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { blockAt, historyId, sessionAt } from './session-history.ts';

/** A session of so many blocks on a small server that notes what it is asked. */
export class FakeServer implements BlockSource {
  readonly asked: string[] = [];
  blocks: Block[] = [];
  failure: ApiError | null = null;
  pageSize = 100;
  /** Blocks that one window has room for. */
  windowSize = 100;
  readonly #extra: Partial<Session>;

  constructor(count: number, extra: Partial<Session> = {}) {
    this.#extra = extra;
    for (let position = 1; position <= count; position += 1) this.append();
  }

  append(): Block {
    const block = blockAt(this.blocks.length + 1, this.blocks.length + 2);
    this.blocks.push(block);
    return block;
  }

  get opened(): Session {
    return sessionAt(this.blocks.length + 1, this.blocks.length, this.#extra);
  }

  last = async (): Promise<Window> =>
    this.#window('last', this.blocks.slice(-Math.min(pieceSize, this.windowSize)));

  /** Notes the piece that the gap begins in. */
  gap = async (_: string, { after, limit }: Gap): Promise<Window> => {
    const blocks = this.blocks.filter(({ position }) => position > after);
    return this.#window(`piece ${pieceOf(after + 1)}`, blocks.slice(0, Math.min(limit, this.windowSize)));
  };

  changes = async (_: string, since: number): Promise<Changes> => {
    const changed = this.blocks.filter((block) => block.version > since);
    const { session, blocks } = this.#window(`changes ${since}`, changed.slice(0, this.pageSize));
    return { kind: 'changes', since, session, blocks, more: changed.length > this.pageSize };
  };

  #window(name: string, blocks: readonly Block[]): Window {
    this.asked.push(name);
    if (this.failure) throw this.failure;
    return { kind: 'window', session: this.opened, blocks, working: [] };
  }
}

export const fakeSessionId = historyId;

/** A clock that stands still: what waits goes on when the test says so. */
export class FakeClock {
  #now = 0;
  #waiting: { at: number; go: () => void }[] = [];

  readonly now = (): number => this.#now;

  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((go) => {
      this.#waiting.push({ at: this.#now + milliseconds, go });
    });

  get isWaitedFor(): boolean {
    return this.#waiting.length > 0;
  }

  /** Lets time pass, and what was waited for happen. */
  async pass(milliseconds: number): Promise<void> {
    await settle();
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { go } of due) go();
    await settle();
  }
}

/** Lets answers that are ready arrive. */
export const settle = () => setImmediate();
