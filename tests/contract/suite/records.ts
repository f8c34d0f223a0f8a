import { expect } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { calendarFile, closedDay, newDeadline } from '../../support/deadlines.ts';
import type { Context } from './context.ts';
import { recordChanges } from './reading.ts';

/** The announcements of one kind of records, as often as they are expected. */
const told = (of: 'matters' | 'deadlines', times: number) => Array(times).fill({ kind: 'records', of });

export const recordRules = ({ rule, clients, planners }: Context): void => {
  rule('S-73', 'tells the owner alone that matters changed, and not what changed nothing', async () => {
    const { ana, carla } = clients();
    const [heard, foreign] = [recordChanges(ana.sessions), recordChanges(carla.sessions)];
    const given = { key: newId(), name: 'Prado × Plano' };
    const { id } = await ana.matters.createMatter(given);
    await ana.matters.createMatter(given);
    const changed = await ana.matters.changeMatter({ id, ifVersion: 1, name: 'Prado × Saúde' });
    await ana.matters.changeMatter({ id, ifVersion: changed.version, name: 'Prado × Saúde' });
    expect(await heard.settled()).toEqual(told('matters', 2));
    expect(await foreign.settled()).toEqual([]);
  });

  rule('S-73', 'tells that deadlines changed, by themselves or by a calendar', async () => {
    const { ana } = planners();
    const heard = recordChanges(ana.sessions);
    const { id } = await ana.deadlines.addDeadline(newDeadline());
    await ana.deadlines.finishDeadline({ id, done: true });
    await ana.deadlines.finishDeadline({ id, done: true });
    const calendar = { calendar: calendarFile([closedDay()]) };
    await ana.deadlines.keepCalendar(calendar);
    await ana.deadlines.keepCalendar(calendar);
    await ana.deadlines.removeDeadline({ id });
    const changes = await heard.settled();
    expect(changes.slice(0, 3)).toEqual(told('deadlines', 3));
    // The comparison that a calendar calls for is a change of its own.
    expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(1);
  });
};
