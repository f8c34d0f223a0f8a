import type { DeviceStore } from '../device/device-store.ts';
import type { NotKept, Urgency } from '../device/device-writer.ts';
import type { Place } from './destination.ts';
import {
  keyOf,
  keysOf,
  type Typed,
  type TypedEntry,
  type TypedKind,
  type TypedSlot,
  typedKinds,
} from './typed-entry.ts';

/** A text to be kept; without a time it is one of now. */
export type TypedChange = Omit<Typed, 'updatedAt'> & { updatedAt?: number };

/** Kinds that were typed over something in a session, and are of no use without it. */
const boundKinds: readonly TypedKind[] = ['edit', 'field', 'document'];

/**
 * Every text that an owner typed on this device and that the server does not have yet: drafts, edits, fields, documents
 * and the outbox are views of it. Reads are synchronous, and the tabs of one browser share the texts.
 */
export class TypedText {
  readonly #device: DeviceStore<TypedEntry>;

  constructor(device: DeviceStore<TypedEntry>) {
    this.#device = device;
  }

  /** True once what was kept on the device can be read here. */
  readonly isLoaded = (): boolean => this.#device.isLoaded();

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.#device.subscribe(listener);

  /** Calls the listener with the keys that another tab changed until the returned function is called. */
  onHeard(listener: (keys: readonly string[]) => void): () => void {
    return this.#device.onHeard(listener);
  }

  /** Resolves once what was kept on the device can be read here. */
  whenLoaded(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.isLoaded()) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  get(slot: TypedSlot): TypedEntry | undefined {
    return this.#device.get(keyOf(slot));
  }

  /** Keeps the text. Resolves with whether it will outlive the tab. */
  put({ kind, place, name }: TypedSlot, typed: TypedChange, urgency: Urgency = 'soon'): Promise<boolean> {
    const entry: TypedEntry = { updatedAt: Date.now(), ...typed, kind, place, name };
    return this.#device.set(keyOf(entry), entry, urgency);
  }

  /** Forgets the text. Resolves with whether that will outlive the tab. */
  remove(slot: TypedSlot, urgency: Urgency = 'soon'): Promise<boolean> {
    return this.#device.set(keyOf(slot), undefined, urgency);
  }

  /** The texts of a kind, or of a kind and place, in the order of their names; the same object until one changes. */
  list(kind: TypedKind, place?: Place): ReadonlyMap<string, TypedEntry> {
    return this.#device.under(keysOf(kind, place));
  }

  /** Everything that the server does not have. */
  all(): readonly TypedEntry[] {
    return typedKinds.flatMap((kind) => [...this.list(kind).values()]);
  }

  /** Forgets what was typed over the blocks of a session that is gone. Its draft and its outbox can go on elsewhere. */
  async forgetBound(place: Place): Promise<void> {
    await this.#forget(boundKinds.flatMap((kind) => [...this.list(kind, place).values()]));
  }

  /** Forgets every text of the place, or of all places; resolves once the device has none of them. */
  async forgetAll(place?: Place): Promise<void> {
    await this.#forget(this.all().filter((entry) => place === undefined || entry.place === place));
  }

  /** Why the text would be lost with the tab; null where it would not. */
  notKept(slot: TypedSlot): NotKept | null {
    return this.#device.notKept(keyOf(slot));
  }

  readonly keeping = () => this.#device.keeping();

  /** True while something would be lost with the tab. */
  readonly isAtRisk = (): boolean => this.#device.isAtRisk();

  /** True while closing the tab would lose something, or would have something that was removed come back. */
  readonly warnsOfUnload = (): boolean => this.#device.isAtRisk() || this.#device.wouldReturn();

  /** Resolves once what was typed is written, or could not be. */
  readonly flush = (): Promise<void> => this.#device.flush();

  /** Reads the texts of a kind and place from the device again, which other tabs may have changed a moment ago. */
  refresh(kind: TypedKind, place: Place): Promise<void> {
    return this.#device.refresh(keysOf(kind, place));
  }

  async #forget(entries: readonly TypedEntry[]): Promise<void> {
    await Promise.all(entries.map((entry) => this.remove(entry, 'now')));
  }
}
