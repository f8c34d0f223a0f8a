import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../../bench/calm/requests.ts';
import { newId } from '../../../src/lib/domain/ids.ts';

/** What the worker's process is sent. */
export interface WorkPlan {
  origin: string;
  cookie: string;
  sessions: string[];
  seconds: number;
}

/** Milliseconds that requests took, and how many were not answered with success. */
export interface Worked {
  waits: number[];
  failed: number;
}

const everyMilliseconds = 25;

/**
 * Lists, opens and appends in turn, at a fixed rate whatever the server does, so that a stall counts for every request
 * that falls into it.
 */
const work = async ({ origin, cookie, sessions, seconds }: WorkPlan): Promise<Worked> => {
  const worked: Worked = { waits: [], failed: 0 };
  const all = `${origin}/api/sessions`;
  const kinds = [
    () => ask(all, { headers: { cookie } }),
    (session: string) => ask(`${all}/${session}/blocks`, { headers: { cookie } }),
    (session: string) => ask(`${all}/${session}/blocks`, appending(origin, cookie)),
  ];
  const send = async (count: number) => {
    const begun = performance.now();
    const kind = kinds[count % kinds.length];
    const status = await kind?.(sessions[count % sessions.length] ?? '').catch(() => 0);
    worked.waits.push(performance.now() - begun);
    if (!status || status >= 300) worked.failed += 1;
  };
  const sent: Promise<void>[] = [];
  const timer = setInterval(() => sent.push(send(sent.length)), everyMilliseconds);
  await wait(seconds * 1000);
  clearInterval(timer);
  await Promise.all(sent);
  return worked;
};

const appending = (origin: string, cookie: string) => ({
  method: 'POST' as const,
  headers: { cookie, origin, 'Content-Type': 'application/json' },
  body: JSON.stringify({
    blocks: [{ id: newId(), role: 'user', type: 'message', content: { text: 'Uma linha.' } }],
  }),
});

process.once('message', async (plan: WorkPlan) => {
  const worked = await work(plan);
  process.send?.(worked, () => process.exit(0));
});
