import { type Connection, LiveConnection, type LiveEvent, type LiveListeners } from './live-connection.ts';

/** What tabs tell each other. `lastEventId` is the feed's last event that the teller has seen. */
type Word =
  | { kind: 'asked' }
  | { kind: 'state'; state: Connection; lastEventId: string | undefined }
  | { kind: 'event'; event: LiveEvent; lastEventId: string | undefined };

/**
 * The change feed for all tabs of one name: one of those that take part holds the line, the others hear from it, since
 * browsers allow six connections to a host over HTTP/1.1 and a lawyer opens more tabs than that. When the holder
 * leaves, the next goes on from the last event that it heard of.
 */
export class SharedLive {
  readonly #name: string;
  readonly #listeners: LiveListeners;
  readonly #channel: BroadcastChannel;
  #part: AbortController | null = null;
  #line: LiveConnection | null = null;
  #state: Connection = 'connecting';
  #lastEventId: string | undefined;

  constructor(name: string, listeners: LiveListeners) {
    this.#name = name;
    this.#listeners = listeners;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
  }

  /** Takes part: holds the line, or waits for it while another tab does. */
  join(): void {
    if (this.#part) return;
    const part = new AbortController();
    this.#part = part;
    this.#say({ kind: 'asked' });
    void inTurn(this.#name, part.signal, () => this.#hold(part.signal));
  }

  /** Lets go of the line, or no longer waits for it. What others tell is still heard. */
  leave(): void {
    this.#part?.abort();
    this.#part = null;
  }

  close(): void {
    this.leave();
    this.#channel.close();
  }

  async #hold(signal: AbortSignal): Promise<void> {
    const line = new LiveConnection(
      { onEvent: (event) => this.#tell(event), onState: (state) => this.#enter(state) },
      this.#lastEventId,
    );
    this.#line = line;
    signal.addEventListener('abort', () => line.close());
    await line.run();
    this.#line = null;
  }

  #tell(event: LiveEvent): void {
    this.#lastEventId = this.#line?.lastEventId;
    this.#say({ kind: 'event', event, lastEventId: this.#lastEventId });
    this.#listeners.onEvent(event);
  }

  #enter(state: Connection): void {
    this.#state = state;
    this.#say({ kind: 'state', state, lastEventId: this.#lastEventId });
    this.#listeners.onState(state);
  }

  #hear(word: Word): void {
    if (word.kind === 'asked') {
      if (this.#line) this.#say({ kind: 'state', state: this.#state, lastEventId: this.#lastEventId });
      return;
    }
    if (this.#line) return;
    const isBehind = this.#state === 'connecting' || word.lastEventId !== this.#lastEventId;
    this.#lastEventId = word.lastEventId;
    if (word.kind === 'event') {
      this.#listeners.onEvent(word.event);
      return;
    }
    this.#state = word.state;
    this.#listeners.onState(word.state);
    if (isBehind) this.#listeners.onEvent({ kind: 'reset' });
  }

  #say(word: Word): void {
    this.#channel.postMessage(word);
  }
}

/** Runs the task once no other tab runs one of this name; not at all where it is aborted before. */
const inTurn = async (name: string, signal: AbortSignal, task: () => Promise<void>): Promise<void> => {
  // Only a page that is served securely has locks; elsewhere each tab has a line of its own.
  if (!navigator.locks) return task();
  await navigator.locks.request(name, { signal }, task).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
};
