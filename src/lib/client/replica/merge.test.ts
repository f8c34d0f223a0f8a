import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState } from '#/lib/domain/briefing/state.ts';
import { blockAt, SessionHistory, sessionAt, steps } from '../../../../tests/support/session-history.ts';
import { type Answer, blocksById, isBehind, type Known, nothingKnown, type Result } from './known.ts';
import { merge } from './merge.ts';

const mergeAll = (answers: readonly Answer[], start: Known = nothingKnown) => answers.reduce(merge, start);

const opening: Answer = {
  kind: 'window',
  session: sessionAt(2, 1),
  state: null,
  blocks: [blockAt(1, 2)],
  working: [],
};

/** The result of a write, or a session by itself. */
const result = (
  session: Result['session'],
  blocks: Result['blocks'] = [],
  state?: Result['state'],
): Result => ({
  kind: 'result',
  session,
  blocks,
  state,
});

/** What a tab does to catch up: asks from its own version until there is no more. */
const catchUp = (start: Known, history: SessionHistory): Known => {
  let known = start;
  for (;;) {
    const answer = history.changes(history.version, known.synced, 3);
    known = merge(known, answer);
    if (!answer.more) return known;
  }
};

const sorted = (known: Known) => ({
  ...known,
  blocks: [...known.blocks].sort(([one], [other]) => one - other),
});

const asked = fc.array(
  fc.record({
    version: fc.nat(),
    before: fc.nat(45),
    since: fc.nat(),
    kind: fc.constantFrom('window', 'changes', 'result', 'session'),
  }),
);

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** Answers of any moment of the history, as the network may bring them. */
const answersOf = (history: SessionHistory, all: Asked): Answer[] =>
  all.map(({ version, before, since, kind }) => {
    const at = 1 + (version % history.version);
    if (kind === 'changes') return history.changes(at, since % (at + 1), 4);
    if (kind === 'session') return result(history.at(at).session);
    const told = history.results[version % Math.max(1, history.results.length)];
    return kind === 'result' && told ? told : history.window(at, before, 5);
  });

const shuffled = (answers: readonly Answer[], ranks: Iterator<number>): Answer[] =>
  answers
    .map((answer) => ({ answer, rank: ranks.next().value ?? 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ answer }) => answer);

describe('merge', () => {
  it('ends in the same state whatever the order and repetition of the answers', () => {
    fc.assert(
      fc.property(steps, asked, fc.infiniteStream(fc.nat()), (given, all, ranks) => {
        const history = new SessionHistory().apply(given);
        const opened = history.window(1 + ((given.length >> 1) % history.version), 1_000, 5);
        const answers = answersOf(history, all);
        const one = catchUp(mergeAll([opened, ...answers]), history);
        const other = catchUp(mergeAll([opened, ...shuffled([...answers, ...answers], ranks)]), history);
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });

  it('misses nothing that asking from the version it is synced to would not tell', () => {
    fc.assert(
      fc.property(steps, asked, (given, all) => {
        const history = new SessionHistory().apply(given);
        const now = history.at(history.version);
        let known = nothingKnown;
        for (const answer of answersOf(history, all)) {
          known = merge(known, answer);
          if (known.synced === 0) continue;
          for (const [position, block] of known.blocks) {
            const latest = now.blocks[position - 1]?.version ?? 0;
            if (latest <= known.synced) expect(block.version).toBe(latest);
          }
          if (known.stateVersion < known.synced) expect(known.state).toEqual(history.at(known.synced).state);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes a part of the changes while a block in it changes once more', () => {
    const held = mergeAll([{ ...opening, session: sessionAt(3, 1) }]);
    const part = merge(held, {
      kind: 'changes',
      since: 3,
      session: sessionAt(8, 2),
      blocks: [blockAt(2, 4)],
      more: true,
    });
    expect(part).toMatchObject({ synced: 4 });
    const rest = { since: 4, session: sessionAt(8, 2), blocks: [blockAt(1, 8, 'novo')], more: false };
    const whole = merge(part, { kind: 'changes', ...rest });
    expect(whole.synced).toBe(8);
    expect(whole.blocks.get(1)?.content).toEqual({ text: 'novo' });
  });

  it('holds every loaded block as the server has it once it has caught up', () => {
    fc.assert(
      fc.property(steps, fc.nat(), asked, (given, seen, all) => {
        const history = new SessionHistory().apply(given);
        const opened = history.window(1 + (seen % history.version), 1_000, 5);
        const known = catchUp(mergeAll([...answersOf(history, all), opened]), history);
        const now = history.at(history.version);
        expect(known).toMatchObject({ synced: history.version, session: now.session, state: now.state });
        for (const [position, block] of known.blocks) expect(block).toEqual(now.blocks[position - 1]);
      }),
    );
  });

  it('follows its own writes without asking, whatever they change', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const history = new SessionHistory().apply(given);
        const known = mergeAll([history.window(1, 1_000, 5), ...history.results]);
        expect(isBehind(known)).toBe(false);
        expect(known.blocks.size).toBe(history.at(history.version).blocks.length);
        expect(known.state).toEqual(history.at(history.version).state);
      }),
    );
  });

  it('lets no older answer undo a newer one', () => {
    const known = mergeAll([
      { ...opening, session: sessionAt(3, 1), blocks: [blockAt(1, 3, 'novo')] },
      { ...opening, session: sessionAt(2, 1), blocks: [blockAt(1, 2, 'velho')] },
    ]);
    expect(known.blocks.get(1)?.content).toEqual({ text: 'novo' });
    expect(known.session?.version).toBe(3);
  });

  it('gives the same object back for an answer that tells nothing new', () => {
    const known = merge(nothingKnown, { ...opening, state: readState({ phase: 1 }) });
    expect(merge(known, { ...opening, state: readState({ phase: 1 }) })).toBe(known);
  });

  it('keeps the working blocks before the window by their positions', () => {
    const known = merge(nothingKnown, {
      ...opening,
      session: sessionAt(9, 9),
      blocks: [blockAt(9, 9)],
      working: [blockAt(2, 4)],
    });
    expect([...known.blocks.keys()].sort()).toEqual([2, 9]);
    expect(blocksById(known).get(blockAt(2, 4).id)).toEqual(blockAt(2, 4));
  });

  it('opens a session with the result of creating it', () => {
    expect(merge(nothingKnown, result(sessionAt(2, 1), [blockAt(1, 2)]))).toMatchObject({
      openedAt: 2,
      synced: 2,
    });
  });

  it('does not take a session from a list for its blocks', () => {
    const known = mergeAll([result(sessionAt(3, 2)), opening]);
    expect(known).toMatchObject({ openedAt: 2, synced: 2 });
    expect(isBehind(known)).toBe(true);
  });

  it('does not take a later window for having caught up', () => {
    const known = mergeAll([opening, { ...opening, session: sessionAt(5, 60), blocks: [blockAt(9, 1)] }]);
    expect(known.synced).toBe(2);
    expect(isBehind(known)).toBe(true);
  });

  it('takes a result for having caught up only where it leaves no gap', () => {
    expect(mergeAll([opening, result(sessionAt(3, 2), [blockAt(2, 3)])]).synced).toBe(3);
    expect(mergeAll([opening, result(sessionAt(4, 3), [blockAt(3, 4)])]).synced).toBe(2);
    expect(mergeAll([opening, result(sessionAt(3, 1))]).synced).toBe(2);
    expect(mergeAll([opening, result(sessionAt(3, 1, { title: 'Outro' }))]).synced).toBe(3);
    expect(mergeAll([opening, result(sessionAt(4, 1, { title: 'Outro' }))]).synced).toBe(2);
    expect(mergeAll([opening, result(sessionAt(3, 2, { title: 'Outro' }))]).synced).toBe(2);
    expect(mergeAll([opening, result(sessionAt(3, 1), [], readState({ phase: 1 }))]).synced).toBe(3);
  });

  it('does not skip what lies before changes that begin after its version', () => {
    const late: Answer = {
      kind: 'changes',
      since: 4,
      session: sessionAt(6, 3),
      blocks: [blockAt(3, 6)],
      more: false,
    };
    expect(mergeAll([opening, late]).synced).toBe(2);
  });
});
