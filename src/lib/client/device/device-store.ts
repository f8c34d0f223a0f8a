import { type DeviceDatabase, noDatabase } from './device-database.ts';
import { DeviceMirror } from './device-mirror.ts';
import { DeviceWriter, type NotKept, type Urgency } from './device-writer.ts';

/** Whether what is typed outlives the tab; `memory-only` and `full`: some of it does not. */
export type Keeping = 'durable' | NotKept;

/** What of a value is kept on the device and told to other tabs, and how it is read there; null for what is no value. */
export interface DeviceForm<T> {
  write: (value: T) => unknown;
  read: (kept: unknown) => T | null;
}

/** What the tabs of one browser tell each other; the browser's is a `BroadcastChannel`. */
export interface DeviceChannel {
  postMessage: (message: unknown) => void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

interface DeviceParts<T> {
  /** What the database keys of these values begin with, as the owner. */
  prefix: string;
  database: DeviceDatabase;
  channel: DeviceChannel | null;
  form: DeviceForm<T>;
  /** A clock in milliseconds. Those of two tabs differ: one stands still while the machine sleeps. */
  now?: () => number;
}

/** What a page that has just been opened asks the others: the places of the last changes that they know. */
const asksPlaces = 'places';
/** What one asks to which the device gives nothing: what the others have. */
const asksValues = 'values';

/** A change that another tab made, with its place among all changes of the key. */
type Told = readonly [key: string, kept: unknown, notKept: NotKept | null, at: number];

/** The answer: without the values, which the database has, and may have in a later state than the page that answers. */
interface Places {
  places: readonly (readonly [key: string, at: number])[];
}

/**
 * Values by key that are kept on this device, mirrored in memory so that they are read at once. All tabs of the browser
 * have the same values: a change is told to the others once its write has ended, and a value that is being changed here
 * is not replaced by theirs.
 */
export class DeviceStore<T> {
  readonly #form: DeviceForm<T>;
  readonly #prefix: string;
  readonly #channel: DeviceChannel | null;
  readonly #mirror = new DeviceMirror<T>();
  readonly #writer: DeviceWriter;
  readonly #listeners = new Set<() => void>();
  readonly #heardListeners = new Set<(keys: readonly string[]) => void>();
  readonly #now: () => number;
  /** For each key the place of its last known change: the time at which that ended, or more where it follows a later time. */
  readonly #times = new Map<string, number>();
  /** Keys under which the database has a value, as far as this page knows. */
  readonly #inDatabase = new Set<string>();
  /** For each read under way, the keys that were changed meanwhile. */
  readonly #reads = new Set<Set<string>>();
  #database: DeviceDatabase;
  #isLoaded = false;

  constructor({ prefix, database, channel, form, now = pageClock }: DeviceParts<T>) {
    this.#prefix = prefix;
    this.#database = database;
    this.#channel = channel;
    this.#form = form;
    this.#now = now;
    this.#writer = new DeviceWriter({
      database: { read: (from) => this.#database.read(from), write: (...write) => this.#write(...write) },
      current: (key) => this.#kept(key),
      onWritten: (keys) => this.#tell(keys),
    });
    if (channel) {
      channel.onmessage = ({
        data,
      }: MessageEvent<readonly Told[] | Places | typeof asksPlaces | typeof asksValues>) => {
        if (data === asksPlaces) this.#tellPlaces();
        else if (data === asksValues) this.#tellValues(this.#settledKeys());
        else if ('places' in data) this.#hearPlaces(data);
        else this.#hear(data);
      };
    }
  }

  /** True once the device was read, or turned out to keep nothing. */
  readonly isLoaded = (): boolean => this.#isLoaded;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls the listener with the keys that another tab changed until the returned function is called. */
  onHeard(listener: (keys: readonly string[]) => void): () => void {
    this.#heardListeners.add(listener);
    return () => this.#heardListeners.delete(listener);
  }

  /**
   * Reads everything into memory, then calls `onRead`. Without an answer in `patience` milliseconds this page goes
   * without the device: what is there stays untouched, and other tabs tell what they have of it.
   */
  async load(patience: number, onRead: () => void = () => {}): Promise<void> {
    // A change that is told with a lower place than the last one counts for nothing.
    this.#channel?.postMessage(asksPlaces);
    const isRead = await Promise.race([this.#readAll(''), after(patience)]).catch(() => false);
    if (isRead) onRead();
    else {
      this.#database = noDatabase;
      this.#channel?.postMessage(asksValues);
    }
    this.#isLoaded = true;
    this.#changed();
  }

  /** Reads again what the device has under the prefix. What was changed here and is not written yet stays as it is. */
  async refresh(prefix: string): Promise<void> {
    if (await this.#readAll(prefix).catch(() => false)) this.#changed();
  }

  get(key: string): T | undefined {
    return this.#mirror.get(key);
  }

  /** The values under the prefix in the order of their keys; the same object until one of them changes. */
  under(prefix: string): ReadonlyMap<string, T> {
    return this.#mirror.under(prefix);
  }

  /** Undefined removes the key. Resolves with whether the change will outlive the tab. */
  async set(key: string, value: T | undefined, urgency: Urgency): Promise<boolean> {
    this.#put(key, value);
    const written = this.#writer.changed(key, urgency);
    this.#changed();
    await written;
    return this.#writer.failure(key) === null;
  }

  /** Why the value under the key would not outlive the tab; null where it does. */
  notKept(key: string): NotKept | null {
    return this.#writer.notKept(key);
  }

  keeping(): Keeping {
    const reasons = this.#writer.reasons();
    if (reasons.includes('full')) return 'full';
    return reasons.length > 0 || this.#database === noDatabase ? 'memory-only' : 'durable';
  }

  /** True while something would be lost with the tab. */
  readonly isAtRisk = (): boolean => this.#writer.reasons().length > 0;

  /** True while something that was removed here would be back in the next page. */
  readonly wouldReturn = (): boolean =>
    this.#writer.failed().some((key) => this.#mirror.get(key) === undefined && this.#inDatabase.has(key));

  /** Writes at once what is not written yet; resolves when that has ended. */
  readonly flush = (): Promise<void> => this.#writer.flush();

  async #readAll(prefix: string): Promise<boolean> {
    const database = this.#database;
    const touched = new Set<string>();
    this.#reads.add(touched);
    const read = await database.read(this.#prefix + prefix).finally(() => this.#reads.delete(touched));
    if (this.#database !== database) return false;
    const kept = new Map(read.map(([key, value]) => [key.slice(this.#prefix.length), value]));
    for (const key of new Set([...this.#mirror.under(prefix).keys(), ...kept.keys()])) {
      this.#noteStored(key, kept.has(key));
      const isOwn = touched.has(key) || this.#writer.isPending(key) || this.#writer.failure(key) !== null;
      if (!isOwn && !isSame(this.#kept(key), kept.get(key))) this.#mirror.set(key, this.#read(kept.get(key)));
    }
    return true;
  }

  async #write(...[changes, durability]: Parameters<DeviceDatabase['write']>): Promise<void> {
    await this.#database.write(
      changes.map(([key, value]) => [this.#prefix + key, value]),
      durability,
    );
  }

  #tell(keys: readonly string[]): void {
    const now = this.#now();
    const told = keys.map((key): Told => {
      this.#times.set(key, Math.max(now, this.#timeOf(key) + 1));
      this.#settled(key);
      return this.#told(key);
    });
    this.#channel?.postMessage(told);
    this.#changed();
  }

  #tellPlaces(): void {
    const settled = this.#settledKeys();
    this.#tellValues(settled.filter((key) => this.#writer.failure(key) !== null));
    const places: Places = { places: settled.map((key) => [key, this.#timeOf(key)]) };
    this.#channel?.postMessage(places);
  }

  #tellValues(keys: readonly string[]): void {
    if (keys.length > 0) this.#channel?.postMessage(keys.map((key) => this.#told(key)));
  }

  /** Keys that changed since this page was opened, without those that are being changed here. */
  #settledKeys(): string[] {
    return [...this.#times.keys()].filter((key) => !this.#writer.isPending(key));
  }

  #hearPlaces({ places }: Places): void {
    // A little less than the place: the change itself may still be on its way here, and is news.
    for (const [key, at] of places) this.#times.set(key, Math.max(at - 0.5, this.#timeOf(key)));
  }

  #told(key: string): Told {
    return [key, this.#kept(key), this.#writer.failure(key), this.#timeOf(key)];
  }

  #hear(told: readonly Told[]): void {
    const isNews = ([key, , , at]: Told) => !this.#writer.isPending(key) && at > this.#timeOf(key);
    const news = told.filter(isNews);
    // Also of a key that is being changed here: that change comes after the one that was told.
    for (const [key, , , at] of told) this.#times.set(key, Math.max(at, this.#timeOf(key)));
    for (const [key, kept, notKept] of news) {
      this.#put(key, this.#read(kept));
      this.#writer.ended(key, notKept);
      this.#settled(key);
    }
    if (news.length === 0) return;
    for (const listener of this.#heardListeners) listener(news.map(([key]) => key));
    this.#changed();
  }

  /** A write of the key has ended: what failed left the database as it was. */
  #settled(key: string): void {
    if (this.#writer.failure(key) === null) this.#noteStored(key, this.#kept(key) !== undefined);
  }

  #noteStored(key: string, isStored: boolean): void {
    if (isStored) this.#inDatabase.add(key);
    else this.#inDatabase.delete(key);
  }

  #timeOf(key: string): number {
    return this.#times.get(key) ?? 0;
  }

  #put(key: string, value: T | undefined): void {
    for (const touched of this.#reads) touched.add(key);
    this.#mirror.set(key, value);
  }

  #kept(key: string): unknown {
    const value = this.#mirror.get(key);
    return value === undefined ? undefined : this.#form.write(value);
  }

  #read(kept: unknown): T | undefined {
    return (kept === undefined ? null : this.#form.read(kept)) ?? undefined;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const pageClock = (): number => performance.timeOrigin + performance.now();

const after = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
  });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
