import fc from 'fast-check';
import type { Changes, Result, Window } from '#/lib/client/replica/known.ts';
import { type BriefingState, readState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { storedSession } from './sessions.ts';

export const historyId = '0198a000-0000-7000-8000-000000000001';

/** A change of a session; `at` (0 to 1) chooses the block. */
export interface Step {
  kind: 'append' | 'revise' | 'remove' | 'rename' | 'pin' | 'evaluate' | 'choose' | 'again';
  at: number;
}

export const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>(
      'append',
      'append',
      'revise',
      'remove',
      'rename',
      'pin',
      'evaluate',
      'choose',
      'again',
    ),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 40 },
);

interface State {
  session: Session;
  blocks: Block[];
  state: BriefingState | null;
}

export const blockAt = (position: number, version: number, text = `Texto ${position}`): Block => ({
  id: `0198a000-0000-7000-8000-${position.toString().padStart(12, '0')}`,
  sessionId: historyId,
  position,
  version,
  role: 'user',
  type: 'message',
  phase: 0,
  content: { text },
  metadata: {},
  timestamp: '2026-03-09T14:05:00.000Z',
  removedAt: null,
});

export const sessionAt = (version: number, lastPosition: number, given: Partial<Session> = {}): Session =>
  storedSession({ id: historyId, version, lastPosition, messageCount: lastPosition, ...given });

/** A small server: the history of one session, which answers as the session was at any version. */
export class SessionHistory {
  readonly #states: State[] = [{ session: sessionAt(1, 0), blocks: [], state: null }];
  readonly results: Result[] = [];

  apply(given: readonly Step[]): this {
    for (const step of given) this.results.push(this.#take(step));
    return this;
  }

  get version(): number {
    return this.#states.length;
  }

  at(version: number): State {
    const state = this.#states[version - 1];
    if (!state) throw new Error(`no version ${version}`);
    return state;
  }

  window(version: number, before: number, limit: number): Window {
    const { session, blocks, state } = this.at(version);
    const shown = blocks.filter((each) => each.position < before).slice(-limit);
    return { kind: 'window', session, state, blocks: shown, working: [] };
  }

  changes(version: number, since: number, limit: number): Changes {
    const { session, blocks, state } = this.at(version);
    const changed = blocks
      .filter((each) => each.version > since)
      .sort((one, other) => one.version - other.version);
    const more = changed.length > limit;
    return { kind: 'changes', since, session, state, blocks: changed.slice(0, limit), more };
  }

  /** Each change has a version of its own, as in the store; the write that made it answers with what it changed. */
  #take({ kind, at }: Step): Result {
    const { blocks } = this.at(this.version);
    const target = blocks[Math.floor(at * blocks.length)];
    if (kind === 'rename') return this.#result(this.#arrange({ title: `Título ${this.version + 1}` }), []);
    if (kind === 'pin') return this.#result(this.#arrange({ pinnedAt: this.#toggledPin() }), []);
    if (kind === 'choose') return this.#result(this.#move(), [], true);
    if (kind === 'again') return this.#result(this.at(this.version), [], true);
    if (kind === 'append' || !target) return this.#result(this.#grow(), [blocks.length + 1]);
    if (kind === 'evaluate') {
      this.#revise(target, { text: `avaliado ${this.version + 1}` });
      return this.#result(this.#move(), [target.position], true);
    }
    const isRemoval = kind === 'remove';
    const content: Block['content'] = isRemoval ? {} : { text: `revisto ${this.version + 1}` };
    return this.#result(this.#revise(target, content, isRemoval), [target.position]);
  }

  #result({ session, blocks, state }: State, positions: number[], tellsState = false): Result {
    const told = blocks.filter((block) => positions.includes(block.position));
    return { kind: 'result', session, blocks: told, ...(tellsState && { state }) };
  }

  #next(change: Partial<State>): State {
    const before = this.at(this.version);
    const session = change.session ?? before.session;
    const next = { ...before, ...change, session: { ...session, version: this.version + 1 } };
    this.#states.push(next);
    return next;
  }

  #arrange(change: Partial<Session>): State {
    return this.#next({ session: { ...this.at(this.version).session, ...change } });
  }

  #toggledPin(): string | null {
    return this.at(this.version).session.pinnedAt === null ? `2026-03-09T15:00:00.000Z` : null;
  }

  #move(): State {
    const { session } = this.at(this.version);
    const state = readState({ phase: 1, editions: this.version });
    return this.#next({ session: { ...session, phase: 1 }, state });
  }

  #grow(): State {
    const { session, blocks } = this.at(this.version);
    const lastPosition = blocks.length + 1;
    return this.#next({
      session: { ...session, lastPosition, messageCount: lastPosition },
      blocks: [...blocks, blockAt(lastPosition, this.version + 1)],
    });
  }

  #revise(target: Block, content: Block['content'], isRemoval = false): State {
    const removedAt = isRemoval ? '2026-03-09T15:00:00.000Z' : target.removedAt;
    const changed: Block = { ...target, version: this.version + 1, content, removedAt };
    const { blocks } = this.at(this.version);
    return this.#next({ blocks: blocks.map((each) => (each.position === target.position ? changed : each)) });
  }
}
