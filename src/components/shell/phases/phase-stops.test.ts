import { describe, expect, it } from 'vitest';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Phase } from '#/lib/domain/phase.ts';
import { phaseStops } from './phase-stops.ts';

const places: Record<string, number> = { diagnosis: 3, actionPrompt: 4, picker: 5, balance: 9, delivery: 12 };
const stopsOf = (phase: Phase, names: string[], changes: Partial<BriefingState> = {}, finalized = false) =>
  phaseStops({
    session: { phase, finalized, lastPosition: 12 },
    state: {
      blocks: Object.fromEntries(names.map((name) => [name, name])),
      outdated: [],
      ...changes,
    } as unknown as BriefingState,
    positionOf: (id) => places[id],
  });
const briefly = (stops: ReturnType<typeof phaseStops>) =>
  stops.map(({ stage, position, step }) => [stage, position, step]);

describe('phaseStops', () => {
  it('knows nothing of a session that is not there yet', () => {
    const stops = phaseStops({ session: undefined, state: undefined, positionOf: () => undefined });
    expect(briefly(stops)).toEqual([
      ['current', null, null],
      ['ahead', null, 'start'],
      ['ahead', null, null],
      ['ahead', null, null],
      ['ahead', null, null],
    ]);
  });

  it('leads to what was done, and says of the next phase alone what it takes and where', () => {
    expect(briefly(stopsOf(1, ['diagnosis', 'actionPrompt']))).toEqual([
      ['done', 1, null],
      ['current', 3, null],
      ['ahead', 4, 'situation'],
      ['ahead', null, null],
      ['ahead', null, null],
    ]);
  });

  it('keeps what was done as done where one went back, and says what is out of date', () => {
    const all = ['diagnosis', 'actionPrompt', 'picker', 'balance'];
    const stops = stopsOf(1, all, { outdated: [2, 3] });
    expect(stops.map(({ stage }) => stage)).toEqual(['done', 'current', 'done', 'done', 'ahead']);
    expect(stops.map(({ isOutdated }) => isOutdated)).toEqual([false, false, true, true, false]);
    expect(stops[4]).toMatchObject({ position: 9, step: 'document' });
  });

  it('has no current phase once the session is finalized', () => {
    const all = ['diagnosis', 'actionPrompt', 'picker', 'balance', 'delivery'];
    expect(stopsOf(4, all, {}, true).map(({ stage }) => stage)).toEqual(Array(5).fill('done'));
  });
});
