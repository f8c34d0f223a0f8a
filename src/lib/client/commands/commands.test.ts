import { afterEach, describe, expect, it, vi } from 'vitest';
import { readState } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import { precedentEvent } from '../../../../tests/support/briefings.ts';
import { blockAt, historyId, sessionAt } from '../../../../tests/support/session-history.ts';
import { blocksById, type Known, nothingKnown } from '../replica/known.ts';
import { merge } from '../replica/merge.ts';
import { arrangement } from './arrangement.ts';
import { type BriefingCommand, briefingCommand } from './briefing.ts';
import { foresee } from './foresee.ts';

const precedent: Block = {
  ...blockAt(3, 5),
  role: 'assistant',
  type: 'precedent',
  phase: 2,
  content: { ...precedentEvent().precedent, evaluation: null, stance: null, note: '' },
};
const known: Known = merge(nothingKnown, {
  kind: 'window',
  session: sessionAt(5, 3, { phase: 2 }),
  state: readState({ phase: 2, precedents: [precedent.id], blocks: { picker: blockAt(2, 3).id } }),
  blocks: [precedent],
  working: [],
});

/** What a command shows until the server has answered. */
const shownBy = (command: BriefingCommand) =>
  briefingCommand(historyId, command, () => {}, foresee).show?.(known);

const answering = (...answers: (() => Response)[]) => {
  const fetch = vi.fn(async (_: string, __: RequestInit) => answers.shift()?.() ?? Response.error());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('briefingCommand', () => {
  it('shows a verdict as the server will store it, and changes nothing that was known', () => {
    const shown = shownBy({ type: 'evaluatePrecedent', blockId: precedent.id, evaluation: 'useful' });
    expect(shown && blocksById(shown).get(precedent.id)?.content).toMatchObject({ evaluation: 'useful' });
    expect(blocksById(known).get(precedent.id)).toBe(precedent);
  });

  it('shows nothing of a command that the briefing does not allow, or whose effect only the server knows', () => {
    expect(shownBy({ type: 'evaluatePrecedent', blockId: historyId, evaluation: 'useful' })).toBe(known);
    expect(shownBy({ type: 'advanceToRisks' })).toBeUndefined();
  });

  it('asks again while a long session is being read, and tells how far that has come', async () => {
    vi.useFakeTimers();
    const opened = { session: sessionAt(9, 4), state: readState({ phase: 1 }), blocks: [] };
    const fetch = answering(
      () => Response.json({ read: 40, total: 900 }, { status: 202 }),
      () => Response.json(opened),
    );
    const onReading = vi.fn();
    const sent = briefingCommand(historyId, { type: 'start' }, onReading).send();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await sent).toEqual(opened);
    expect(onReading.mock.calls).toEqual([[{ read: 40, total: 900 }]]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('arrangement', () => {
  it('shows where a session goes, and sends the version that it is based on', async () => {
    const operation = arrangement(historyId, { kind: 'trash' }, 5);
    expect(operation.show?.(known).session?.shelf).toBe('trash');
    const fetch = answering(() => Response.json({ ...known.session, version: 6 }));
    expect(await operation.send()).toMatchObject({ session: { version: 6 }, blocks: [] });
    const [path, init] = fetch.mock.calls[0] ?? [];
    expect([path, init?.method]).toEqual([`/api/sessions/${historyId}`, 'DELETE']);
    expect(new Headers(init?.headers).get('if-match')).toBe('"5"');
  });
});
