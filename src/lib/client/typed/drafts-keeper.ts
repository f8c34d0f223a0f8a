import type { Destination } from '../outbox/outbox.ts';
import type { Drafts } from './drafts.ts';

/** Milliseconds of rest after which what was typed is written to the device. */
const rest = 300;

/**
 * The text in the composer, written to the device shortly after each change. Other tabs that show the same draft take
 * it over as long as nothing else was typed in them.
 */
export class DraftKeeper {
  readonly #drafts: Drafts;
  readonly #listeners = new Set<() => void>();
  #destination: Destination | null = null;
  #text = '';
  /** What the device has, as far as this tab knows. */
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(drafts: Drafts, destination: Destination | null) {
    this.#drafts = drafts;
    if (destination) this.attach(destination);
  }

  readonly text = (): string => this.#text;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Goes on as the draft of this destination. What was typed before there was one follows what was kept for it; the
   * draft of a session that was just created moves to that session.
   */
  attach(destination: Destination): void {
    const before = this.#destination;
    if (before && this.#drafts.keyOf(before) === this.#drafts.keyOf(destination)) return;
    this.#destination = destination;
    this.#kept = this.#drafts.read(destination);
    this.#show(joined(this.#kept, this.#text));
    this.flush();
    if (before) this.#drafts.write(before, '');
  }

  set(text: string): void {
    this.#show(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), rest);
  }

  /** Puts a text before what is there, with an empty line between. */
  insert(text: string): void {
    this.set(joined(text, this.#text));
    this.flush();
  }

  /** Puts a text after what is there, with an empty line between. */
  append(text: string): void {
    this.set(joined(this.#text, text));
  }

  /** Empties the field and forgets the draft. */
  clear(): void {
    this.#show('');
    this.flush();
  }

  /** Writes to the device what is not there yet. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (!this.#destination || this.#text === this.#kept) return;
    this.#drafts.write(this.#destination, this.#text);
    this.#kept = this.#text;
  };

  /** Another tab wrote a value under a storage key. */
  heard(key: string | null, value: string | null): void {
    if (!this.#destination || key !== this.#drafts.keyOf(this.#destination)) return;
    const untouched = this.#text === this.#kept;
    this.#kept = value ?? '';
    if (untouched) this.#show(this.#kept);
  }

  #show(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    for (const listener of this.#listeners) listener();
  }
}

const joined = (first: string, second: string): string => [first, second].filter(Boolean).join('\n\n');
