import { AnswerWatch, type WatchPorts } from '#/lib/client/answers/answer-watch.ts';
import { refusalOf, unanswered } from '#/lib/client/api/api-error.ts';
import { openRelay, type Relay } from '../../support/relay.ts';
import { Follower } from './follower.ts';
import type { Writing } from './writing.ts';

type Signal = 'visibility' | 'offline' | 'online';

/** A device that follows an answer with the browser's own code, over a connection that can be broken at any time. */
export class Device {
  readonly #writing: Writing;
  readonly #whole: string;
  readonly #events = new EventTarget();
  readonly #relays: Relay[];
  #at = 0;
  #isVisible = true;
  /** Everything that it still shows: its page, and further tabs. */
  #followers: Follower[] = [];
  /** What pages showed that were left. */
  #left: Follower[] = [];

  private constructor(writing: Writing, whole: string, relays: Relay[]) {
    this.#writing = writing;
    this.#whole = whole;
    this.#relays = relays;
    this.openTab();
  }

  /** Opens one that reads at the first of the addresses. */
  static async open(writing: Writing, whole: string, origins: readonly string[]): Promise<Device> {
    return new Device(writing, whole, await Promise.all(origins.map((origin) => openRelay(origin))));
  }

  get page(): Follower {
    return this.#followers[0] as Follower;
  }

  get shown(): readonly Follower[] {
    return this.#followers;
  }

  /** Texts that had something twice, and texts that lacked something. */
  get wrong(): { repeats: number; gaps: number } {
    const all = [...this.#followers, ...this.#left];
    const sum = (what: 'repeats' | 'gaps') => all.reduce((count, each) => count + each[what], 0);
    return { repeats: sum('repeats'), gaps: sum('gaps') };
  }

  openTab(): void {
    this.#followers.push(new Follower(new AnswerWatch(this.#ports), this.#whole));
  }

  /** A page that is loaded again knows nothing of what it showed. */
  reload(): void {
    for (const follower of this.#followers) follower.leave();
    this.#left.push(...this.#followers);
    this.#followers = [];
    this.openTab();
  }

  show(isVisible: boolean): void {
    this.#isVisible = isVisible;
    this.#tell('visibility');
  }

  /** What the browser says of the network. */
  say(what: 'offline' | 'online'): void {
    this.#tell(what);
  }

  /** The connection to the process that it reads at. */
  get line(): Relay {
    return this.#relays[this.#at] as Relay;
  }

  /** Reads at the next process from its next connection on. */
  moveOn(): void {
    this.#at = (this.#at + 1) % this.#relays.length;
  }

  async close(): Promise<void> {
    for (const follower of this.#followers) follower.leave();
    for (const relay of this.#relays) await relay.close();
  }

  get #ports(): WatchPorts {
    return {
      open: (offset, signal) => this.#open(offset, signal),
      wait: (milliseconds, signal) => this.#wait(milliseconds, signal),
      page: { isVisible: () => this.#isVisible, onChange: (listener) => this.#on('visibility', listener) },
      onOffline: (listener) => this.#on('offline', listener),
    };
  }

  async #open(offset: string, signal: AbortSignal): ReturnType<WatchPorts['open']> {
    const { person, session, blockId } = this.#writing;
    const path = `api/sessions/${session}/answers/${blockId}/stream`;
    const query = new URLSearchParams({ offset, live: 'sse' });
    const headers = { Accept: 'text/event-stream', Cookie: person.cookie };
    const response = await fetch(`${this.line.url}${path}?${query}`, { headers, signal }).catch(() => {
      throw unanswered();
    });
    if (!response.ok)
      throw refusalOf(response.status, await response.text(), response.headers.get('retry-after'));
    return response.body;
  }

  #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      const stop = this.#on('online', done);
      signal.addEventListener('abort', done);
    });
  }

  #on(signal: Signal, listener: () => void): () => void {
    this.#events.addEventListener(signal, listener);
    return () => this.#events.removeEventListener(signal, listener);
  }

  #tell(signal: Signal): void {
    this.#events.dispatchEvent(new Event(signal));
  }
}
