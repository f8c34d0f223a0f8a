import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '#/lib/domain/ids.ts';
import { pick, seeded } from '../../tests/support/random.ts';
import { withEventLoopDelay } from '../measure/event-loop.ts';
import type { LoadKind, LoadPlan, LoadResult, LoadUser } from './plan.ts';
import { ask } from './requests.ts';

/** Sends the requests of a plan's users to a server, as a separate process. Plan and result are sent over IPC. */
const play = async (plan: LoadPlan): Promise<LoadResult> => {
  const clients = new Clients(plan);
  const playing = [
    ...plan.users.map((user) => clients.act(user)),
    ...plan.heavyReaders.map((user) => clients.read(user)),
  ];
  await wait(plan.warmUpSeconds * 1000);
  const { delayP99 } = await withEventLoopDelay(async () => {
    clients.isMeasuring = true;
    await wait(plan.seconds * 1000);
    clients.isMeasuring = false;
  });
  clients.isOver = true;
  await Promise.all(playing);
  return { ...clients.result, ownDelayP99: delayP99 };
};

class Clients {
  isMeasuring = false;
  isOver = false;
  readonly result: LoadResult = {
    waits: { list: [], open: [], append: [] },
    wholeSessions: 0,
    failed: 0,
    ownDelayP99: 0,
  };
  readonly #plan: LoadPlan;
  readonly #random = seeded(17);

  constructor(plan: LoadPlan) {
    this.#plan = plan;
  }

  /** A quarter of the requests lists, a quarter opens, half appends; each follows as soon as the previous one is answered. */
  async act(user: LoadUser): Promise<void> {
    while (!this.isOver) {
      const kind = pick(kinds, this.#random);
      const begin = performance.now();
      const status = await this.#ask(kind, user);
      if (!this.isMeasuring) continue;
      this.result.waits[kind].push(performance.now() - begin);
      if (status >= 300) this.result.failed += 1;
    }
  }

  async read(user: LoadUser): Promise<void> {
    while (!this.isOver) {
      const session = pick(user.open, this.#random);
      for (const path of this.#plan.wholeSession) {
        if (this.isOver) return;
        const status = await ask(`${this.#plan.origin}/api/sessions/${session}/${path}`, {
          headers: user.headers,
        });
        if (status >= 300) this.result.failed += 1;
      }
      if (this.isMeasuring) this.result.wholeSessions += 1;
    }
  }

  #ask(kind: LoadKind, { headers, open, append }: LoadUser): Promise<number> {
    const { origin, text } = this.#plan;
    const sessions = `${origin}/api/sessions`;
    if (kind === 'list') return ask(sessions, { headers });
    if (kind === 'open') return ask(`${sessions}/${pick(open, this.#random)}/blocks`, { headers });
    const block = { id: newId(), role: 'user', type: 'message', content: { text } };
    return ask(`${sessions}/${pick(append, this.#random)}/blocks`, {
      method: 'POST',
      headers: { ...headers, Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ blocks: [block] }),
    });
  }
}

const kinds: LoadKind[] = ['list', 'open', 'append', 'append'];

process.once('message', async (plan: LoadPlan) => {
  const result = await play(plan);
  process.send?.(result, () => process.exit(0));
});
