import { type Destination, destinationOf, type Place, placeOf } from '../typed/destination.ts';
import type { TypedEntry, TypedSlot } from '../typed/typed-entry.ts';
import type { TypedText } from '../typed/typed-text.ts';
import type { OutboxItem } from './outbox.ts';

/** The messages on their way, as a view of what was typed. Each is an entry of its own, written at once. */
export class OutboxItems {
  readonly #typed: TypedText;

  constructor(typed: TypedText) {
    this.#typed = typed;
  }

  /** The items of one destination, oldest first. */
  list(destination: Destination): OutboxItem[] {
    return [...this.#typed.list('outbox', placeOf(destination)).values()].map(itemOf);
  }

  put(destination: Destination, { blockId, text, createdAt, refused, ...rest }: OutboxItem): void {
    const sent = { text, base: null, updatedAt: Date.parse(createdAt), ...rest };
    const typed = refused
      ? ({ ...sent, state: 'refused', refusal: refused } as const)
      : ({ ...sent, state: 'open' } as const);
    void this.#typed.put(outboxSlot(placeOf(destination), blockId), typed, 'now');
  }

  has(destination: Destination, blockId: string): boolean {
    return this.#typed.get(outboxSlot(placeOf(destination), blockId)) !== undefined;
  }

  remove(destination: Destination, blockId: string): void {
    void this.#typed.remove(outboxSlot(placeOf(destination), blockId), 'now');
  }

  /** Hands the items on to another destination. */
  move(from: Destination, to: Destination): void {
    for (const item of this.list(from)) {
      this.put(to, item);
      this.remove(from, item.blockId);
    }
  }

  /** Every destination that has items. */
  destinations(): Destination[] {
    const places = [...this.#typed.list('outbox').values()].map(({ place }) => place);
    return [...new Set(places)].map(destinationOf);
  }

  /** Resolves once the device has what was put and removed here, or could not keep it. */
  settled(): Promise<void> {
    return soon(this.#typed.flush());
  }

  /** Reads the destination's items again, which other tabs may have changed a moment ago. */
  refresh(destination: Destination): Promise<void> {
    return soon(this.#typed.refresh('outbox', placeOf(destination)));
  }
}

/** Milliseconds after which a device that does not answer no longer holds a message up. */
const patience = 5_000;

const soon = (work: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void work.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });

export const outboxSlot = (place: Place, blockId: string): TypedSlot => ({
  kind: 'outbox',
  place,
  name: blockId,
});

const itemOf = ({ name, text, updatedAt, refusal, answer, isStored }: TypedEntry): OutboxItem => ({
  blockId: name,
  text,
  createdAt: new Date(updatedAt).toISOString(),
  ...(refusal && { refused: refusal }),
  ...(answer && { answer }),
  ...(isStored && { isStored }),
});
