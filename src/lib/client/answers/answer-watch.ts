import { ApiError } from '../api/api-error.ts';
import { EventStreamParser } from '../live/event-stream.ts';
import { Silence } from '../live/silence.ts';
import { StreamedText } from './streamed-text.ts';

/** What a watch needs from around it. */
export interface WatchPorts {
  /** The stream from an offset on. Throws `ApiError`. */
  open: (offset: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** Resolves after so many milliseconds, or sooner when `signal` is aborted or another attempt is worth making. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  page: PageVisibility;
  /** Calls the listener when the device loses its network, until the returned function is called. */
  onOffline: (listener: () => void) => () => void;
}

/** Whether the page is on the screen: a hidden one reads no stream, and leaves its connection to others. */
export interface PageVisibility {
  isVisible: () => boolean;
  /** Calls the listener after each change until the returned function is called. */
  onChange: (listener: () => void) => () => void;
}

const firstPause = 250;
const longestPause = 10_000;

/**
 * Reads the text of an answer while it is being written: from the beginning, and after a cut line from where it was,
 * without repeats and gaps. It reads while somebody listens, and stops where the stream is over or not for this reader.
 */
export class AnswerWatch {
  readonly #ports: WatchPorts;
  readonly #streamed = new StreamedText();
  readonly #listeners = new Set<() => void>();
  #reading: AbortController | null = null;
  #pause = firstPause;

  constructor(ports: WatchPorts) {
    this.#ports = ports;
  }

  readonly text = (): string => this.#streamed.text;

  /** True once the whole text is here; the block itself says how it ended. */
  readonly isOver = (): boolean => this.#streamed.isOver;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#reading) void this.#run();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#reading?.abort();
      this.#reading = null;
    };
  };

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  async #run(): Promise<void> {
    const reading = new AbortController();
    this.#reading = reading;
    const { signal } = reading;
    while (!signal.aborted && !this.isOver()) {
      await this.#visible(signal);
      if (signal.aborted) return;
      const isWorthRepeating = await this.#read(signal).then(() => true, this.#failed);
      if (signal.aborted || this.isOver() || !isWorthRepeating) return;
      if (!this.#ports.page.isVisible()) continue;
      await this.#ports.wait(this.#pause * (0.75 + Math.random() / 2), signal);
      this.#pause = Math.min(this.#pause * 2, longestPause);
    }
  }

  /** Whether another attempt may succeed. */
  readonly #failed = (error: unknown): boolean => {
    if (!(error instanceof ApiError)) return true;
    if (['invalid', 'conflict'].includes(error.code)) this.#streamed.restart();
    return !['unauthenticated', 'other_account', 'forbidden', 'not_found'].includes(error.code);
  };

  /** Reads one line to its end, or until the page is hidden. */
  async #read(reading: AbortSignal): Promise<void> {
    const line = new AbortController();
    const signal = AbortSignal.any([line.signal, reading]);
    const stops = [
      this.#ports.page.onChange(() => this.#ports.page.isVisible() || line.abort()),
      // A network that is gone ends the line at once instead of after a long silence.
      this.#ports.onOffline(() => line.abort()),
    ];
    this.#streamed.cut();
    const silence = new Silence(line);
    try {
      const body = await this.#ports.open(this.#streamed.offset, signal);
      if (body) await this.#consume(body, silence, signal);
    } finally {
      for (const stop of stops) stop();
      silence.end();
      line.abort();
    }
  }

  async #consume(
    body: ReadableStream<Uint8Array<ArrayBuffer>>,
    silence: Silence,
    signal: AbortSignal,
  ): Promise<void> {
    const parser = new EventStreamParser();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    while (!this.isOver()) {
      silence.heard();
      const { done, value } = await reader.read();
      // What was on its way when the line was left comes again with the next one.
      if (done || signal.aborted) return;
      for (const event of parser.push(value)) this.#take(event);
    }
  }

  #take(event: Parameters<StreamedText['take']>[0]): void {
    if (event.event === 'control') this.#pause = firstPause;
    if (!this.#streamed.take(event)) return;
    for (const listener of this.#listeners) listener();
  }

  #visible(signal: AbortSignal): Promise<void> {
    if (this.#ports.page.isVisible()) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        stop();
        resolve();
      };
      const stop = this.#ports.page.onChange(() => this.#ports.page.isVisible() && done());
      signal.addEventListener('abort', done, { once: true });
    });
  }
}
