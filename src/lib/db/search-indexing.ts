import { setTimeout as sleep } from 'node:timers/promises';
import type { ParsedInput } from './contract.ts';
import type { Engine, OwnedChange } from './engine.ts';
import { isStoreClosed } from './store-closed.ts';

/** Of the time that the steps take; others have the rest. */
const share = 0.1;
/**
 * Milliseconds for which the changes of an owner gather before they are indexed: a step for each block would cost as much as
 * the append. A search reads them meanwhile.
 */
const gathering = 60_000;
/** The same for an owner with so many changes, as an import makes them, and for what was deleted. */
const manyChanges = 8;
const soon = 1_000;
/** Milliseconds between two looks at whether something is due. */
const look = 100;
/** Owners whose steps are made at once: those that reach the writing thread together share a commit. */
const ownersAtOnce = 4;
/** Milliseconds that they may take together. */
const stepMilliseconds = 5;
/** Milliseconds after a refusal before the same is tried again: twice as many after each further one. */
const firstPause = 5_000;
const longestPause = 60_000;
/** Sessions in one step. */
const sessionsAtOnce = 20;
/** Changed sessions of one owner that are remembered; of more, all are compared. */
const mostRemembered = 1_000;

/** What is to be taken out of the index: nothing, what was replaced, or also what was deleted for good. */
const compactions = ['nothing', 'replaced', 'deleted'] as const;
type Compaction = (typeof compactions)[number];

/** The one that does what both would. */
const strongerOf = (one: Compaction, other: Compaction): Compaction =>
  compactions.indexOf(one) > compactions.indexOf(other) ? one : other;

/** What is to be done for one owner. */
interface Work {
  /** Not before this time of the process's own clock. */
  from: number;
  /** Milliseconds for which it rests after the next refusal. */
  pause: number;
  /** Changes since the last step. */
  changes: number;
  /** Which sessions are stale is yet to be found out, from this page on; null once it was. */
  comparing: ParsedInput<'staleSessions'> | null;
  sessions: Set<string>;
  compacting: Compaction;
}

/**
 * Keeps the index of the sessions up to date, step by step in the background: no append waits for it or writes to it.
 * An owner's sessions are compared with the index when the owner first uses this process; after that the changes tell what
 * to do. A search reads what is not indexed yet by itself (`fresh-documents.ts`).
 */
export class SearchIndexing {
  readonly #engine: Pick<Engine, 'call' | 'onChange' | 'onGap'>;
  readonly #compared = new Set<string>();
  readonly #work = new Map<string, Work>();
  #running = false;

  constructor(engine: Pick<Engine, 'call' | 'onChange' | 'onGap'>) {
    this.#engine = engine;
    engine.onChange((change) => this.#changed(change));
    engine.onGap(() => this.#compared.clear());
  }

  /** Compares the owner's sessions with the index, where this process has not done so. */
  ensure(owner: string): void {
    if (this.#compared.has(owner)) return;
    this.#compared.add(owner);
    const work = this.#of(owner);
    work.comparing = { shelf: 'active' };
    work.compacting = strongerOf(work.compacting, 'replaced');
    work.from = 0;
    this.#start();
  }

  /** Somebody searches: what gathers is indexed soon. */
  hasten(owner: string): void {
    const work = this.#work.get(owner);
    if (work) hurry(work);
  }

  #changed(change: OwnedChange): void {
    if (change.kind === 'answer' || change.kind === 'records') return;
    const work = this.#of(change.owner);
    work.changes += 1;
    if (change.kind === 'purged') work.compacting = strongerOf(work.compacting, 'deleted');
    else work.sessions.add(change.sessionId);
    if (change.kind === 'purged' || work.changes >= manyChanges) hurry(work);
    if (work.sessions.size > mostRemembered) {
      work.sessions.clear();
      work.comparing = { shelf: 'active' };
    }
    this.#start();
  }

  #of(owner: string): Work {
    const known = this.#work.get(owner);
    if (known) return known;
    const work: Work = {
      from: performance.now() + gathering,
      pause: firstPause,
      changes: 0,
      comparing: null,
      sessions: new Set(),
      compacting: 'nothing',
    };
    this.#work.set(owner, work);
    return work;
  }

  #start(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#run().finally(() => {
      this.#running = false;
    });
  }

  async #run(): Promise<void> {
    while (this.#work.size > 0) {
      const begin = performance.now();
      const due = this.#due(begin);
      await Promise.all(due.map(([owner, work]) => this.#step(owner, work, stepMilliseconds / due.length)));
      const rest = due.length > 0 ? (performance.now() - begin) * (1 / share - 1) : look;
      await sleep(Math.max(1, rest), undefined, { ref: false });
    }
  }

  #due(now: number): [owner: string, work: Work][] {
    const due: [string, Work][] = [];
    for (const each of this.#work) {
      if (each[1].from <= now) due.push(each);
      if (due.length === ownersAtOnce) break;
    }
    return due;
  }

  /** One step for an owner, who then waits until the others had theirs. */
  async #step(owner: string, work: Work, milliseconds: number): Promise<void> {
    this.#work.delete(owner);
    try {
      const isDone = await this.#advance(owner, work, milliseconds);
      if (!isDone) this.#putBack(owner, work, { from: 0, pause: firstPause });
    } catch (error) {
      // What was to be done stays so, since no later change may tell of it. A closed store never does it.
      if (isStoreClosed(error)) {
        this.#compared.delete(owner);
        return;
      }
      const { pause } = work;
      const next = { from: performance.now() + pause, pause: Math.min(2 * pause, longestPause) };
      this.#putBack(owner, work, next);
    }
  }

  /** What changed meanwhile is done too; a comparison that began anew goes through all pages. */
  #putBack(owner: string, work: Work, next: Pick<Work, 'from' | 'pause'>): void {
    const since = this.#work.get(owner);
    this.#work.delete(owner);
    this.#work.set(owner, {
      ...next,
      changes: since?.changes ?? 0,
      comparing: since?.comparing ?? work.comparing,
      sessions: new Set([...work.sessions, ...(since?.sessions ?? [])]),
      compacting: strongerOf(work.compacting, since?.compacting ?? 'nothing'),
    });
  }

  /** Returns whether nothing is left to do. */
  async #advance(owner: string, work: Work, milliseconds: number): Promise<boolean> {
    if (work.sessions.size > 0) {
      const sessions = [...work.sessions].slice(0, sessionsAtOnce);
      const { left, replaced } = await this.#engine.call('indexSessions', owner, {
        sessions,
        milliseconds,
      });
      for (const session of sessions) work.sessions.delete(session);
      for (const session of left) work.sessions.add(session);
      if (replaced) work.compacting = strongerOf(work.compacting, 'replaced');
      return work.sessions.size === 0 && !work.comparing && work.compacting === 'nothing';
    }
    if (work.comparing) {
      const { stale, next } = await this.#engine.call('staleSessions', owner, work.comparing);
      for (const session of stale) work.sessions.add(session);
      work.comparing = next;
      return false;
    }
    const verb = work.compacting === 'deleted' ? 'clearIndex' : 'compactIndex';
    const { done } = await this.#engine.call(verb, owner, {});
    return done;
  }
}

/** Brings the next step forward, but not that of an owner for whom one was refused. */
const hurry = (work: Work): void => {
  if (work.pause === firstPause) work.from = Math.min(work.from, performance.now() + soon);
};
