import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { type Answer, isBehind, type KnownBlocks, merge, nothingKnown } from './blocks.ts';

const sessionAt = (version: number, lastPosition: number): Session => ({
  id: '0198a000-0000-7000-8000-000000000001',
  title: 'Plano de saúde',
  shelf: 'active',
  phase: 0,
  finalized: false,
  createdAt: '2026-03-09T14:05:00.000Z',
  updatedAt: '2026-03-09T14:05:00.000Z',
  pinnedAt: null,
  deletedAt: null,
  archived: false,
  messageCount: lastPosition,
  lastPosition,
  version,
});

const blockAt = (position: number, version: number, text = `Texto ${position}`): Block => ({
  id: `0198a000-0000-7000-8000-${position.toString().padStart(12, '0')}`,
  sessionId: '0198a000-0000-7000-8000-000000000001',
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

/** A small server: the history of one session, of which it answers as it was at any version. */
class History {
  readonly #states: { session: Session; blocks: Block[] }[] = [{ session: sessionAt(1, 0), blocks: [] }];

  apply(steps: readonly Step[]): this {
    for (const step of steps) this.#states.push(this.#next(step));
    return this;
  }

  get version(): number {
    return this.#states.length;
  }

  at(version: number) {
    const state = this.#states[version - 1];
    if (!state) throw new Error(`no version ${version}`);
    return state;
  }

  window(version: number, before: number, limit: number): Answer {
    const { session, blocks } = this.at(version);
    return { kind: 'window', session, blocks: blocks.filter((each) => each.position < before).slice(-limit) };
  }

  changes(version: number, since: number, limit: number): Extract<Answer, { kind: 'changes' }> {
    const { session, blocks } = this.at(version);
    const changed = blocks
      .filter((each) => each.version > since)
      .sort((one, other) => one.version - other.version);
    return { kind: 'changes', since, session, blocks: changed.slice(0, limit), more: changed.length > limit };
  }

  #next(step: Step): { session: Session; blocks: Block[] } {
    const { blocks } = this.at(this.version);
    const version = this.version + 1;
    const target = blocks[Math.floor(step.at * blocks.length)];
    if (step.kind === 'rename') return { session: sessionAt(version, blocks.length), blocks };
    if (step.kind === 'append' || !target) {
      const grown = [...blocks, blockAt(blocks.length + 1, version)];
      return { session: sessionAt(version, grown.length), blocks: grown };
    }
    const changed: Block =
      step.kind === 'revise'
        ? { ...target, version, content: { text: `revisto ${version}` } }
        : { ...target, version, content: {}, removedAt: '2026-03-09T15:00:00.000Z' };
    return {
      session: sessionAt(version, blocks.length),
      blocks: blocks.map((each) => (each.position === target.position ? changed : each)),
    };
  }
}

interface Step {
  kind: 'append' | 'revise' | 'remove' | 'rename';
  at: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('append', 'append', 'revise', 'remove', 'rename'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 40 },
);

const mergeAll = (answers: readonly Answer[], start: KnownBlocks = nothingKnown) =>
  answers.reduce(merge, start);

/** What a tab does to catch up: asks from its own version until there is no more. */
const catchUp = (start: KnownBlocks, history: History): KnownBlocks => {
  let known = start;
  for (;;) {
    const answer = history.changes(history.version, known.synced, 3);
    known = merge(known, answer);
    if (!answer.more) return known;
  }
};

describe('merge', () => {
  it('ends in the same state whatever the order and repetition of windows and changes', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(
          fc.record({ version: fc.nat(), before: fc.nat(45), since: fc.nat(), changes: fc.boolean() }),
        ),
        fc.infiniteStream(fc.nat()),
        (given, asked, order) => {
          const history = new History().apply(given);
          const opened = history.window(1 + (given.length >> 1), 1_000, 5);
          const answers = asked.map(({ version, before, since, changes }) => {
            const at = 1 + (version % history.version);
            return changes ? history.changes(at, since % (at + 1), 4) : history.window(at, before, 5);
          });
          const shuffled = [...answers, ...answers]
            .map((answer) => ({ answer, rank: order.next().value ?? 0 }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ answer }) => answer);
          const one = catchUp(mergeAll([opened, ...answers]), history);
          const other = catchUp(mergeAll([opened, ...shuffled]), history);
          expect(sorted(other)).toEqual(sorted(one));
        },
      ),
    );
  });

  it('holds every loaded block as the server has it once it has caught up', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(45), (given, seen, before) => {
        const history = new History().apply(given);
        const opened = history.window(1 + (seen % history.version), before, 5);
        const known = catchUp(mergeAll([opened]), history);
        const now = history.at(history.version);
        expect(known.synced).toBe(history.version);
        expect(known.session).toEqual(now.session);
        for (const [position, block] of known.blocks) expect(block).toEqual(now.blocks[position - 1]);
      }),
    );
  });

  it('lets no older answer undo a newer one', () => {
    const known = mergeAll([
      { kind: 'window', session: sessionAt(3, 1), blocks: [blockAt(1, 3, 'novo')] },
      { kind: 'window', session: sessionAt(2, 1), blocks: [blockAt(1, 2, 'velho')] },
    ]);
    expect(known.blocks.get(1)?.content).toEqual({ text: 'novo' });
    expect(known.session?.version).toBe(3);
  });

  it('gives the same object back for an answer that tells nothing new', () => {
    const answer: Answer = { kind: 'window', session: sessionAt(2, 1), blocks: [blockAt(1, 2)] };
    const known = merge(nothingKnown, answer);
    expect(merge(known, answer)).toBe(known);
  });

  it('does not take a later window for having caught up', () => {
    const known = mergeAll([
      { kind: 'window', session: sessionAt(2, 60), blocks: [blockAt(60, 2)] },
      { kind: 'window', session: sessionAt(5, 60), blocks: [blockAt(1, 1)] },
    ]);
    expect(known.synced).toBe(2);
    expect(isBehind(known)).toBe(true);
  });

  it('takes its own write for having caught up only where it leaves no gap', () => {
    const opened: Answer = { kind: 'window', session: sessionAt(2, 1), blocks: [blockAt(1, 2)] };
    const next = mergeAll([opened, { kind: 'written', session: sessionAt(3, 2), blocks: [blockAt(2, 3)] }]);
    expect(next.synced).toBe(3);
    const gap = mergeAll([opened, { kind: 'written', session: sessionAt(4, 3), blocks: [blockAt(3, 4)] }]);
    expect(gap.synced).toBe(2);
  });

  it('does not skip what lies before changes that begin after its version', () => {
    const known = mergeAll([
      { kind: 'window', session: sessionAt(2, 1), blocks: [blockAt(1, 2)] },
      { kind: 'changes', since: 4, session: sessionAt(6, 3), blocks: [blockAt(3, 6)], more: false },
    ]);
    expect(known.synced).toBe(2);
  });
});

const sorted = (known: KnownBlocks) => ({
  ...known,
  blocks: [...known.blocks].sort(([one], [other]) => one - other),
});
