import { shelves } from '#/lib/domain/session.ts';
import type { OwnerRun } from './owner-run.ts';

const pageSize = 7;

/** Reads everything that an owner has, page by page, and compares all of it. */
export const compareWhole = async (run: OwnerRun): Promise<void> => {
  for (const shelf of shelves) {
    await everyPage((cursor) => run.call('list', { shelf, limit: pageSize, ...cursor }));
  }
  for (const [id, { session }] of Object.entries(run.world.sessions)) {
    await run.call('get', { id });
    await run.call('briefing', { id });
    await run.call('changes', { id, since: 0, limit: 100 });
    for (let after = 0; after <= session.lastPosition; after += pageSize) {
      await run.call('open', { id, after, limit: pageSize });
    }
  }
  await run.call('allDeadlines', { limit: 100 });
  for (const id of Object.keys(run.world.deadlines)) await run.call('getDeadline', { id });
  await run.call('listCalendars', {});
  for (const { id } of run.world.calendars) await run.call('getCalendar', { id });
  await run.call('countDecisions', {});
  await everyPage((cursor) => run.call('listDecisions', { limit: pageSize, ...cursor }));
  for (const { id, decision } of run.world.decisions) {
    await run.call('getDecision', { id });
    await run.call('searchDecisions', { query: decision.summary, limit: 100 });
  }
};

const everyPage = async (page: (cursor: { cursor?: string }) => Promise<unknown>): Promise<void> => {
  let next: string | null | undefined;
  do {
    const answer = await page(next ? { cursor: next } : {});
    next = (answer as { nextCursor: string | null }).nextCursor;
  } while (next);
};
