import type { ImportFormat } from '#/lib/domain/library/import-report.ts';
import { CutOff } from '../arrival.ts';
import { listedRefusals } from '../import-run.ts';
import type { ReadItem } from '../item.ts';
import { readDecisions } from '../read-decisions.ts';
import { noLines, tally, unitOf, unitWith } from '../tally.ts';
import type { ReadingCalls, ReadWindow, Unlisted } from './protocol.ts';

/** Reads a file that is handed over window by window, and gives the items that became whole with each. */
export class WindowReader {
  /** Resolved when the reader wants the next bytes. */
  #wants = Promise.withResolvers<void>();
  #next = Promise.withResolvers<Uint8Array | null>();
  #format: ImportFormat | null = null;
  #items: ReadItem[] = [];
  #refused = 0;
  #unused = 0;
  #unlisted = nothingUnlisted();
  #isOver = false;
  #isCutOff = false;
  readonly #ended: Promise<void>;

  constructor() {
    this.#ended = this.#read();
    // Whoever waits for it gets the error; without anyone waiting it must not end the process.
    this.#ended.catch(() => {});
  }

  /** The answer says `isOver` where the reader wants no more of the file, which it may know before the file's end. */
  async take(bytes: Uint8Array): Promise<ReadWindow> {
    await this.#untilHungry();
    if (this.#isOver) return this.#window();
    this.#wants = Promise.withResolvers();
    this.#next.resolve(bytes);
    await this.#untilHungry();
    return this.#window();
  }

  async end({ isCutOff }: ReadingCalls['end']['asks']): Promise<ReadingCalls['end']['answers']> {
    this.#isCutOff = isCutOff;
    this.#next.resolve(null);
    await this.#ended;
    return { ...this.#window(), format: this.#format ?? 'pasted' };
  }

  /** A reader that has ended never asks for bytes again. */
  async #untilHungry(): Promise<void> {
    await Promise.race([this.#wants.promise, this.#ended]);
  }

  async #read(): Promise<void> {
    try {
      const { format, items } = await readDecisions(this.#bytes(), { isCutOff: () => this.#isCutOff });
      this.#format = format;
      for await (const item of items) this.#keep(item);
    } catch (error) {
      if (!(error instanceof CutOff)) throw error;
    }
    this.#isOver = true;
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      this.#wants.resolve();
      const bytes = await this.#next.promise;
      if (bytes === null) return;
      this.#next = Promise.withResolvers();
      yield bytes;
    }
  }

  #keep(item: ReadItem): void {
    if ('refusal' in item) this.#refused += 1;
    if ('unused' in item) this.#unused += 1;
    const isListed =
      ('refusal' in item && this.#refused <= listedRefusals) ||
      ('unused' in item && this.#unused <= listedRefusals);
    if (isListed || 'decision' in item || 'supplement' in item) {
      this.#items.push(item);
      return;
    }
    if ('refusal' in item) this.#unlisted.refused += 1;
    if ('unused' in item) this.#unlisted.unused += 1;
    this.#unlisted.unit = unitWith(this.#unlisted.unit, unitOf(item));
    tally(this.#unlisted.lines, item);
  }

  #window(): ReadWindow {
    const window = {
      format: this.#format,
      items: this.#items,
      unlisted: this.#unlisted,
      isOver: this.#isOver,
    };
    this.#items = [];
    this.#unlisted = nothingUnlisted();
    return window;
  }
}

const nothingUnlisted = (): Unlisted => ({
  refused: 0,
  unused: 0,
  unit: undefined,
  lines: noLines('line'),
});
