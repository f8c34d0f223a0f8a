import type { NotKept } from '../device/device-writer.ts';
import type { Place } from './destination.ts';
import type { TypedSlot } from './typed-entry.ts';
import type { TypedText } from './typed-text.ts';

const slotOf = (place: Place): TypedSlot => ({ kind: 'draft', place, name: '' });

/**
 * The text in a composer, kept for its place. Until there is a place, or until what was kept is known, the text is here
 * alone. Tabs that show the same place show the same text.
 */
export class Draft {
  readonly #typed: TypedText;
  readonly #listeners = new Set<() => void>();
  #place: Place | null = null;
  #before = '';

  constructor(typed: TypedText) {
    this.#typed = typed;
  }

  readonly text = (): string => (this.#place ? readDraft(this.#typed, this.#place) : this.#before);

  /** Why the text would be lost with the tab; null where it would not. */
  readonly notKept = (): NotKept | null => (this.#place ? this.#typed.notKept(slotOf(this.#place)) : null);

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = this.#typed.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  };

  /**
   * Goes on as the draft of this place. What was typed before there was one follows what was kept for it; the draft of a
   * session that was just created moves to that session.
   */
  attach(place: Place): void {
    const from = this.#place;
    if (from === place) return;
    const text = merged(readDraft(this.#typed, place), this.text());
    this.#place = place;
    this.#before = '';
    writeDraft(this.#typed, place, text);
    if (from) writeDraft(this.#typed, from, '');
    this.#changed();
  }

  set(text: string): void {
    if (this.#place) {
      writeDraft(this.#typed, this.#place, text);
      return;
    }
    this.#before = text;
    this.#changed();
  }

  /** Puts a text before what is there, with an empty line between. */
  insert(text: string): void {
    this.set(joined(text, this.text()));
  }

  /** Puts a text after what is there, with an empty line between. */
  append(text: string): void {
    this.set(joined(this.text(), text));
  }

  /** Empties the field and forgets the draft. */
  clear(): void {
    this.set('');
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The draft that is kept for a place; empty where there is none. */
export const readDraft = (typed: TypedText, place: Place): string => typed.get(slotOf(place))?.text ?? '';

/** Keeps a draft for a place; an empty one leaves nothing behind. */
export const writeDraft = (typed: TypedText, place: Place, text: string): void => {
  if (text === readDraft(typed, place)) return;
  if (text) void typed.put(slotOf(place), { text, base: null, state: 'open' });
  else void typed.remove(slotOf(place));
};

/** Puts the draft of one place after that of another. */
export const moveDraft = (typed: TypedText, from: Place, to: Place): void => {
  writeDraft(typed, to, joined(readDraft(typed, to), readDraft(typed, from)));
  writeDraft(typed, from, '');
};

/** What was kept and what is in the field, which may begin with it: browsers fill a field in again after a reload. */
const merged = (kept: string, field: string): string =>
  field.startsWith(kept) ? field : joined(kept, field);

/** Two texts with an empty line between; one alone where the other is empty. */
export const joined = (first: string, second: string): string => [first, second].filter(Boolean).join('\n\n');
