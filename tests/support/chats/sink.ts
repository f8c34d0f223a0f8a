import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { ChatSink, TakeInStep } from '#/lib/import/chats/chat-run.ts';
import { importNow } from './read.ts';

/** Sessions in memory that take conversations in as the store does (rules S-110 to S-113). */
export class FakeSink implements ChatSink {
  /** `total` is that of an unfinished one. */
  readonly sessions = new Map<string, { session: Session; blocks: FiledBlock[]; total?: number }>();
  #steps = 0;
  #most: number | undefined;

  /** After so many more steps every one fails; undefined for none. */
  failAfter(steps: number | undefined): void {
    this.#steps = 0;
    this.#most = steps;
  }

  blocksOf(index: number): FiledBlock[] {
    return [...this.sessions.values()][index]?.blocks ?? [];
  }

  trash(index: number): void {
    const taken = [...this.sessions.values()][index];
    if (taken) taken.session.deletedAt = importNow;
  }

  async find(key: string): Promise<Session | undefined> {
    return this.sessions.get(key)?.session;
  }

  async takeIn({ key, session, total, from, blocks }: TakeInStep): Promise<Session> {
    if (this.#most !== undefined && this.#steps >= this.#most) throw new Error('The store fails.');
    this.#steps += 1;
    const known = this.sessions.get(key)?.blocks ?? [];
    const there = this.sessions.get(key);
    if (there && there.total !== total) throw new JucaError('conflict', 'The session is another one.');
    if (known.length !== from) throw new Error(`There are ${known.length} blocks, and not ${from}.`);
    const all = [...known, ...blocks];
    const stored: Session = {
      id: this.sessions.get(key)?.session.id ?? newId(),
      ...session,
      shelf: 'active',
      phase: 0,
      finalized: false,
      pinnedAt: null,
      matterId: null,
      tags: [],
      deletedAt: all.length === total ? null : importNow,
      archived: false,
      messageCount: all.length,
      lastPosition: all.length,
      version: all.length + 1,
    };
    const isUnfinished = all.length < total;
    this.sessions.set(key, { session: stored, blocks: all, ...(isUnfinished && { total }) });
    return stored;
  }
}
