import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { AnswerWatch, type PageVisibility } from './answer-watch.ts';

/** Numbers between 0 and 1 that are the same in each run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const words = ['prazo', 'acórdão', 'artigo 927', '“recusa”', '𝛼', 'tese;\n\n', 'e\nassim'];
const textOf = (random: () => number, length: number): string =>
  Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');

const encoder = new TextEncoder();
const run = '0198a000-0000-7000-8000-000000000003';
const offsetOf = (place: number): string => `${run}_${String(place).padStart(16, '0')}`;

/** The stream of an answer, whose text grows while it is read, and whose lines are cut at any byte. */
class FakeStream {
  readonly whole: string;
  readonly offsets: string[] = [];
  readonly #random: () => number;
  length = 0;
  isCutting = true;

  constructor(whole: string, random: () => number) {
    this.whole = whole;
    this.#random = random;
  }

  open = async (offset: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
    this.offsets.push(offset);
    const bytes = this.#bytesFrom(offset === '-1' ? 0 : Number(offset.slice(offset.indexOf('_') + 1)));
    const end = this.isCutting ? Math.floor(this.#random() * (bytes.length + 1)) : bytes.length;
    let sent = 0;
    return new ReadableStream({
      pull: (controller) => {
        if (sent >= end) return controller.close();
        const next = Math.min(end, sent + 1 + Math.floor(this.#random() * 90));
        controller.enqueue(bytes.slice(sent, next));
        sent = next;
      },
    });
  };

  /** Parts of the text that is there by now, each with the offset after it. */
  #bytesFrom(start: number): Uint8Array<ArrayBuffer> {
    const grown = Math.min(this.whole.length, this.length + Math.floor(this.#random() * 400));
    this.length = this.#wholeCharacter(grown);
    let events = '';
    for (let from = start; from < this.length; ) {
      const to = this.#wholeCharacter(Math.min(this.length, from + 2 + Math.floor(this.#random() * 120)));
      const data = this.whole.slice(from, to).split('\n');
      const isClosed = to === this.whole.length;
      const control = JSON.stringify({
        streamNextOffset: offsetOf(to),
        ...(isClosed && { streamClosed: true }),
      });
      events += `event: data\n${data.map((line) => `data: ${line}\n`).join('')}\n: alive\n\n`;
      events += `event: control\ndata: ${control}\n\n`;
      from = to;
    }
    return encoder.encode(events);
  }

  /** The store takes no half of a character. */
  #wholeCharacter(place: number): number {
    const unit = this.whole.charCodeAt(place);
    return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
  }
}

const alwaysVisible: PageVisibility = { isVisible: () => true, onChange: () => () => {} };
/** A page that is on the screen, with a network that stays. */
const around = { wait: async () => {}, page: alwaysVisible, onOffline: () => () => {} };

/** Resolves once the watch is over. */
const untilOver = (watch: AnswerWatch, onText: (text: string) => unknown = () => {}): Promise<void> =>
  new Promise((resolve) => {
    const stop = watch.subscribe(() => {
      onText(watch.text());
      if (!watch.isOver()) return;
      stop();
      resolve();
    });
  });

describe('AnswerWatch', () => {
  it('has the text without repeats and gaps, at whichever bytes its lines are cut', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = randomFrom(seed * 7_919);
      const stream = new FakeStream(textOf(random, 300), random);
      const watch = new AnswerWatch({ ...around, open: stream.open });
      const wrong: string[] = [];
      await untilOver(watch, (text) => stream.whole.startsWith(text) || wrong.push(text));
      expect(wrong, `seed ${seed}`).toEqual([]);
      expect(watch.text(), `seed ${seed}`).toBe(stream.whole);
      expect(stream.offsets.length).toBeGreaterThan(1);
    }
  });

  it('goes on from where it was after nobody listened for a while', async () => {
    const random = randomFrom(11);
    const stream = new FakeStream(textOf(random, 300), random);
    const watch = new AnswerWatch({ ...around, open: stream.open });
    for (let round = 0; round < 20; round += 1) {
      await new Promise<void>((resolve) => {
        const stop = watch.subscribe(() => {
          stop();
          resolve();
        });
        if (watch.isOver()) resolve();
      });
    }
    if (!watch.isOver()) await untilOver(watch);
    expect(watch.text()).toBe(stream.whole);
  });

  it('reads nothing while the page is hidden, and goes on once it is shown', async () => {
    const random = randomFrom(5);
    const stream = new FakeStream(textOf(random, 50), random);
    const listeners = new Set<() => void>();
    let isVisible = false;
    const page: PageVisibility = {
      isVisible: () => isVisible,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const watch = new AnswerWatch({ ...around, open: stream.open, page });
    const over = untilOver(watch);
    await Promise.resolve();
    expect(stream.offsets).toEqual([]);
    isVisible = true;
    for (const listener of listeners) listener();
    await over;
    expect(watch.text()).toBe(stream.whole);
  });

  it('gives up a line that nobody opens, and asks again', async () => {
    vi.useFakeTimers();
    const lines: AbortSignal[] = [];
    const watch = new AnswerWatch({
      ...around,
      open: (_, signal) => {
        lines.push(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    const stop = watch.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    stop();
    vi.useRealTimers();
    expect(lines.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('leaves its line where the network is lost, and reads on from where it was', async () => {
    const stream = new FakeStream('Uma resposta.', randomFrom(9));
    stream.isCutting = false;
    const listeners = new Set<() => void>();
    const lines: AbortSignal[] = [];
    const watch = new AnswerWatch({
      ...around,
      open: async (offset, signal) => {
        if (lines.push(signal) > 1) return stream.open(offset);
        // A line on which nothing comes.
        return new ReadableStream({
          start: (line) => signal.addEventListener('abort', () => line.error(signal.reason)),
        });
      },
      onOffline: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const over = untilOver(watch);
    await expect.poll(() => lines.length).toBe(1);
    for (const listener of listeners) listener();
    expect(lines[0]?.aborted).toBe(true);
    await over;
    expect(watch.text()).toBe('Uma resposta.');
    await expect.poll(() => listeners.size).toBe(0);
  });

  it('waits longer after each failure, and reads from the beginning where the offset is not known any more', async () => {
    const random = randomFrom(3);
    const stream = new FakeStream('Uma resposta.', random);
    stream.isCutting = false;
    const failures = [
      new ApiError(0, 'offline', ''),
      new ApiError(503, 'overloaded', ''),
      new ApiError(410, 'conflict', '', { field: 'offset' }),
    ];
    const waits: number[] = [];
    const watch = new AnswerWatch({
      ...around,
      open: async (offset) => {
        const failure = failures.shift();
        if (failure) throw failure;
        return stream.open(offset);
      },
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
    await untilOver(watch);
    expect(watch.text()).toBe('Uma resposta.');
    expect(waits[2]).toBeGreaterThan(waits[0] ?? 0);
    expect(stream.offsets[0]).toBe('-1');
  });

  it('stops where the answer is not there for this reader', async () => {
    let asked = 0;
    const watch = new AnswerWatch({
      ...around,
      open: async () => {
        asked += 1;
        throw new ApiError(404, 'not_found', '');
      },
    });
    watch.subscribe(() => {});
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toBe(1);
  });
});
