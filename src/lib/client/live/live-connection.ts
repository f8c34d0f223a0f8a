import type { Change } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api-error.ts';
import { request } from '../api/request.ts';
import { EventStreamParser, type StreamEvent } from './event-stream.ts';
import { Silence } from './silence.ts';

/**
 * What the change feed says: a session or records changed, what was missed is unknown and everything is worth asking again, or the
 * account was deleted.
 */
export type LiveEvent = Change | { kind: 'reset' } | { kind: 'deleted' };

/** `connecting` before the first answer, `offline` while the server does not answer. */
export type Connection = 'connecting' | 'online' | 'offline';

/** Who is told what the feed says, and whether it can be heard. */
export interface LiveListeners {
  onEvent: (event: LiveEvent) => void;
  onState: (state: Connection) => void;
}

const firstPause = 500;
const longestPause = 15_000;

/**
 * The change feed of the signed-in user, kept open until `close`. It is read with `fetch` and not with `EventSource`,
 * because only so a new connection can name the last event seen, silence can be noticed, and a 401 told from a failure.
 */
export class LiveConnection {
  readonly #listeners: LiveListeners;
  readonly #ended = new AbortController();
  #lastEventId: string | undefined;
  #pause = firstPause;

  /** `lastEventId` goes on from where an earlier connection ended. */
  constructor(listeners: LiveListeners, lastEventId?: string) {
    this.#listeners = listeners;
    this.#lastEventId = lastEventId;
  }

  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  close(): void {
    this.#ended.abort();
  }

  /**
   * Connects, and connects again whenever the line ends, with growing pauses. Returns after `close`, or where nobody or
   * somebody else is signed in.
   */
  async run(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      const mayRead = await this.#read().then(() => true, isWorthRepeating);
      if (this.#ended.signal.aborted) return;
      this.#listeners.onState('offline');
      if (!mayRead) return;
      await this.#wait(this.#pause * (0.75 + Math.random() / 2));
      this.#pause = Math.min(this.#pause * 2, longestPause);
    }
  }

  /** Reads one connection to its end. Throws `ApiError`. */
  async #read(): Promise<void> {
    const line = new AbortController();
    // A network that is gone ends the line at once instead of after a long silence.
    addEventListener('offline', () => line.abort(), { once: true, signal: line.signal });
    const signal = AbortSignal.any([line.signal, this.#ended.signal]);
    const headers = new Headers({ accept: 'text/event-stream' });
    if (this.#lastEventId !== undefined) headers.set('last-event-id', this.#lastEventId);
    const silence = new Silence(line);
    try {
      const { body } = await request('/api/live', { headers, signal });
      if (body) await this.#consume(body, silence);
    } finally {
      silence.end();
      line.abort();
    }
  }

  async #consume(body: ReadableStream<Uint8Array<ArrayBuffer>>, silence: Silence): Promise<void> {
    this.#pause = firstPause;
    this.#listeners.onState('online');
    // Without an event to go on from, what happened before this moment is unknown.
    if (this.#lastEventId === undefined) this.#listeners.onEvent({ kind: 'reset' });
    const parser = new EventStreamParser();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      silence.heard();
      const { done, value } = await reader.read();
      if (done) return;
      for (const event of parser.push(value)) this.#take(event);
    }
  }

  #take({ event, data, id }: StreamEvent): void {
    if (id !== undefined) this.#lastEventId = id;
    if (event === 'reset' || event === 'deleted') this.#listeners.onEvent({ kind: event });
    if (event === 'change') this.#listeners.onEvent(JSON.parse(data) as Change);
  }

  /** Waits, but no longer than until the machine says that it has a network again, or the connection is closed. */
  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener('online', done);
        this.#ended.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      addEventListener('online', done);
      this.#ended.signal.addEventListener('abort', done);
    });
  }
}

const isWorthRepeating = (error: unknown): boolean =>
  !(error instanceof ApiError && ['unauthenticated', 'other_account'].includes(error.code));
