import type { Block } from '#/lib/domain/session.ts';
import { DeviceMap } from '../device/device-map.ts';
import type { DeviceStorage } from '../device/device-storage.ts';

/** A message that is being edited. */
export interface Edit {
  text: string;
  /** The block's version that the edit began with, or that the reader chose to overwrite since. */
  basedOn: number;
  state: 'open' | 'saving' | 'refused' | 'unanswered';
}

const read = (kept: unknown): Edit | null => {
  const { text, basedOn } = kept as { text?: unknown; basedOn?: unknown };
  return typeof text === 'string' && typeof basedOn === 'number' ? { text, basedOn, state: 'open' } : null;
};

/** The messages of one session that are being edited, by block id, kept on the device. */
export class BlockEdits {
  readonly #edits: DeviceMap<Edit>;

  constructor(storage: DeviceStorage, ownerId: string, sessionId: string) {
    const write = ({ text, basedOn }: Edit) => ({ text, basedOn });
    this.#edits = new DeviceMap(storage, `juca:${ownerId}:edit:${sessionId}:`, { write, read });
  }

  readonly all = (): ReadonlyMap<string, Edit> => this.#edits.all();

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.#edits.subscribe(listener);

  begin(block: Block, text: string): void {
    if (!this.all().has(block.id)) this.#edits.set(block.id, { text, basedOn: block.version, state: 'open' });
  }

  /** Changes an edit that is there. */
  change(blockId: string, change: Partial<Edit>): void {
    const edit = this.all().get(blockId);
    if (edit) this.#edits.set(blockId, { ...edit, ...change });
  }

  /** Ends an edit; what was typed is forgotten. */
  end(blockId: string): void {
    this.#edits.delete(blockId);
  }

  /** Another tab of this browser typed in an edit, or ended it: the edit is one and the same. */
  heard(key: string | null, value: string | null): void {
    this.#edits.heard(key, value);
  }
}
