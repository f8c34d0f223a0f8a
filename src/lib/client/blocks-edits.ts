import type { Block } from '#/lib/domain/session.ts';
import type { DeviceStorage } from './device-storage.ts';

/** A message that is being edited. */
export interface Edit {
  text: string;
  /** The block's version that the edit began with, or that the reader chose to overwrite since. */
  basedOn: number;
  state: 'open' | 'saving' | 'refused' | 'unanswered';
}

/**
 * The messages of one session that are being edited, by block id. They are kept on the device from the first key, so
 * that scrolling away, a reload or a crash loses none.
 */
export class BlockEdits {
  readonly #storage: DeviceStorage;
  readonly #prefix: string;
  readonly #listeners = new Set<() => void>();
  #edits: ReadonlyMap<string, Edit>;

  constructor(storage: DeviceStorage, ownerId: string, sessionId: string) {
    this.#storage = storage;
    this.#prefix = `juca:${ownerId}:edit:${sessionId}:`;
    this.#edits = new Map(storage.keys(this.#prefix).flatMap((key) => this.#read(key)));
  }

  readonly all = (): ReadonlyMap<string, Edit> => this.#edits;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  begin(block: Block, text: string): void {
    if (!this.#edits.has(block.id)) this.#put(block.id, { text, basedOn: block.version, state: 'open' });
  }

  /** Changes an edit that is there. */
  change(blockId: string, change: Partial<Edit>): void {
    const edit = this.#edits.get(blockId);
    if (edit) this.#put(blockId, { ...edit, ...change });
  }

  /** Ends an edit; what was typed is forgotten. */
  end(blockId: string): void {
    const edits = new Map(this.#edits);
    edits.delete(blockId);
    this.#storage.remove(this.#prefix + blockId);
    this.#show(edits);
  }

  /** Another tab of this browser typed in an edit, or ended it: the edit is one and the same. */
  heard(key: string | null, value: string | null): void {
    if (!key?.startsWith(this.#prefix)) return;
    const edits = new Map(this.#edits);
    const kept = parse(value);
    if (kept) edits.set(key.slice(this.#prefix.length), { ...kept, state: 'open' });
    else edits.delete(key.slice(this.#prefix.length));
    this.#show(edits);
  }

  #put(blockId: string, edit: Edit): void {
    this.#storage.set(this.#prefix + blockId, JSON.stringify({ text: edit.text, basedOn: edit.basedOn }));
    this.#show(new Map(this.#edits).set(blockId, edit));
  }

  #show(edits: ReadonlyMap<string, Edit>): void {
    this.#edits = edits;
    for (const listener of this.#listeners) listener();
  }

  #read(key: string): [string, Edit][] {
    const kept = parse(this.#storage.get(key));
    return kept ? [[key.slice(this.#prefix.length), { ...kept, state: 'open' }]] : [];
  }
}

const parse = (json: string | null): { text: string; basedOn: number } | null => {
  try {
    const { text, basedOn } = JSON.parse(json ?? '') as { text?: unknown; basedOn?: unknown };
    return typeof text === 'string' && typeof basedOn === 'number' ? { text, basedOn } : null;
  } catch {
    return null;
  }
};
