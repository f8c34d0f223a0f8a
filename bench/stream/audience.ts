import { setTimeout as wait } from 'node:timers/promises';
import { type Asked, Asker } from './asker.ts';
import type { AudienceMessage, AudiencePlan, AudienceResult } from './plan.ts';
import { openSilently, watch } from './watch.ts';

/** Answers that are asked for together. */
const atOnce = 10;
/** Milliseconds after which the server has let go of a connection that does not read: two heartbeats of a stream. */
const patience = 32_000;

interface Answer extends Asked {
  asker: Asker;
  headers: Record<string, string>;
  url: string;
}

/** Has answers written and watches them, as a separate process. Plan and messages are sent over IPC. */
class Audience {
  readonly #plan: AudiencePlan;
  readonly #send: (message: AudienceMessage) => void;
  readonly #result: AudienceResult = {
    ends: [],
    gaps: [],
    wrong: 0,
    unfinished: {},
  };
  #waiting: number;

  constructor(plan: AudiencePlan, send: (message: AudienceMessage) => void) {
    this.#plan = plan;
    this.#send = send;
    this.#waiting = plan.askers.length * plan.watchers;
  }

  async play(): Promise<void> {
    const { askers, silent } = this.#plan;
    const seen: Promise<void>[] = [];
    let unread = 0;
    for (let at = 0; at < askers.length; at += atOnce) {
      const asked = await Promise.all(askers.slice(at, at + atOnce).map((headers) => this.#ask(headers)));
      for (const answer of asked) {
        seen.push(this.#watch(answer));
        if (unread < silent) openSilently(answer.url, answer.headers);
        unread += 1;
      }
    }
    await Promise.all(seen);
    if (silent > 0) await wait(patience);
    this.#send({ kind: 'ended', result: this.#result });
  }

  async #ask(headers: Record<string, string>): Promise<Answer> {
    const { origin, host } = this.#plan;
    const asker = new Asker(origin, headers);
    const asked = await asker.ask(host);
    const url = `${origin}/api/sessions/${asked.session}/answers/${asked.blockId}/stream?offset=-1&live=sse`;
    return { ...asked, asker, headers, url };
  }

  async #watch({ asker, headers, url, ...asked }: Answer): Promise<void> {
    const onText = () => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#send({ kind: 'streaming' });
    };
    const onGap = (gap: number) => this.#result.gaps.push(gap);
    const watching = Array.from({ length: this.#plan.watchers }, () =>
      watch({ url, headers, onText, onGap }),
    );
    const texts = await Promise.all(watching);
    this.#result.ends.push(Date.now());
    const { state, failure, text } = await asker.stored(asked);
    const end = failure ? `${state}, ${failure}` : state;
    const { unfinished } = this.#result;
    if (state !== 'done') unfinished[end] = (unfinished[end] ?? 0) + 1;
    this.#result.wrong += texts.filter((each) => each !== text).length;
  }
}

process.once('message', async (plan: AudiencePlan) => {
  const send = (message: AudienceMessage) =>
    process.send?.(message, () => {
      if (message.kind === 'ended') process.disconnect();
    });
  await new Audience(plan, send).play();
});
