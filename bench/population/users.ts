import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '#/lib/domain/ids.ts';
import { pick, seeded } from '../../tests/support/random.ts';
import { ask } from '../calm/requests.ts';
import { withEventLoopDelay } from '../measure/event-loop.ts';
import { openLive } from './live.ts';
import type {
  PopulationMessage,
  PopulationPlan,
  PopulationResult,
  PopulationUser,
  RequestKind,
} from './plan.ts';

/** Half of the requests append, a quarter opens, a quarter lists. */
const kinds: RequestKind[] = ['append', 'append', 'open', 'list'];
/** Streams that are being opened at once. */
const openingAtOnce = 100;

/** The users of a plan, each with a live stream. */
class Population {
  readonly #plan: PopulationPlan;
  readonly #random = seeded(23);
  readonly #closers: (() => void)[] = [];
  /** Requests that are not answered yet. */
  readonly #underWay = new Set<Promise<void>>();
  #result = emptyResult();
  #isOver = false;

  constructor(plan: PopulationPlan) {
    this.#plan = plan;
  }

  async open(): Promise<void> {
    const { users } = this.#plan;
    for (let from = 0; from < users.length; from += openingAtOnce)
      await Promise.all(users.slice(from, from + openingAtOnce).map((user) => this.#openLive(user)));
  }

  /** Lets every user act, and gives what the measured seconds after the warm-up saw. */
  async act(onMeasuring: () => void): Promise<PopulationResult> {
    const { users, warmUpSeconds, seconds } = this.#plan;
    for (const user of users) void this.#act(user);
    await wait(warmUpSeconds * 1000);
    onMeasuring();
    this.#result = emptyResult();
    const before = process.cpuUsage();
    const { delayP99 } = await withEventLoopDelay(() => wait(seconds * 1000));
    const { user, system } = process.cpuUsage(before);
    const result = this.#result;
    this.#isOver = true;
    await Promise.all(this.#underWay);
    return { ...result, processor: (user + system) / 1000, ownDelayP99: delayP99 };
  }

  leave(): void {
    this.#isOver = true;
    for (const close of this.#closers) close();
  }

  async #openLive({ origin, headers }: PopulationUser): Promise<void> {
    const close = await openLive({
      origin,
      headers,
      onEvents: (count) => {
        this.#result.changes += count;
      },
      onEnd: (why) => this.#fail(why),
    });
    this.#closers.push(close);
  }

  /** Each request is due some time after the one before was due; a wait for that one's answer counts. */
  async #act(user: PopulationUser): Promise<void> {
    let due = performance.now();
    for (;;) {
      due += -Math.log(1 - this.#random()) * this.#plan.pause;
      await wait(Math.max(0, due - performance.now()));
      if (this.#isOver) return;
      const request = this.#request(user, due);
      this.#underWay.add(request);
      await request;
      this.#underWay.delete(request);
    }
  }

  async #request(user: PopulationUser, due: number): Promise<void> {
    const kind = pick(kinds, this.#random);
    // One that is due in the measured time counts there, although its answer may come later.
    const result = this.#result;
    const failure = await this.#ask(kind, user);
    result.waits[kind].push(performance.now() - due);
    if (failure) this.#fail(failure, result);
  }

  async #ask(kind: RequestKind, { origin, headers, sessions }: PopulationUser): Promise<string | undefined> {
    const url = `${origin}/api/sessions`;
    const blocks = `${url}/${pick(sessions, this.#random)}/blocks`;
    try {
      const status = await (kind === 'append'
        ? ask(blocks, this.#append(origin, headers))
        : ask(kind === 'open' ? `${blocks}?limit=50` : url, { headers }));
      return status < 300 ? undefined : `${kind}: ${status}`;
    } catch (error) {
      return `${kind}: ${error instanceof Error ? error.message : error}`;
    }
  }

  #append(origin: string, headers: Record<string, string>) {
    const block = { id: newId(), role: 'user', type: 'message', content: { text: this.#plan.text } };
    return {
      method: 'POST' as const,
      headers: { ...headers, Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ blocks: [block] }),
    };
  }

  #fail(what: string, { errors } = this.#result): void {
    errors[what] = (errors[what] ?? 0) + 1;
  }
}

const emptyResult = (): PopulationResult => ({
  waits: { append: [], open: [], list: [] },
  errors: {},
  changes: 0,
  processor: 0,
  ownDelayP99: 0,
});

const send = (message: PopulationMessage): Promise<void> =>
  new Promise((resolve) => process.send?.(message, () => resolve()));

process.once('message', async (plan: PopulationPlan) => {
  const population = new Population(plan);
  await population.open();
  const result = await population.act(() => void send({ kind: 'measuring' }));
  await send({ kind: 'measured', result });
  population.leave();
  await send({ kind: 'gone' });
  process.exit(0);
});
