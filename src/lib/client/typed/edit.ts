import type { Block } from '#/lib/domain/session.ts';
import { sessionPlace } from './destination.ts';
import type { TypedEntry, TypedSlot, TypedState } from './typed-entry.ts';
import type { TypedText } from './typed-text.ts';

/** A message that is being edited. */
export interface Edit {
  text: string;
  /** The block's version that the edit began with, or that the reader chose to overwrite since. */
  basedOn: number;
  state: TypedState;
}

/** The messages of one session that are being edited. The tabs of one browser share each edit. */
export class MessageEdits {
  readonly #typed: TypedText;
  readonly #sessionId: string;
  #source: ReadonlyMap<string, TypedEntry> | null = null;
  #all: ReadonlyMap<string, Edit> = new Map();

  constructor(typed: TypedText, sessionId: string) {
    this.#typed = typed;
    this.#sessionId = sessionId;
  }

  /** The edits by block id; the same object until one of them changes. */
  readonly all = (): ReadonlyMap<string, Edit> => {
    const source = this.#typed.list('edit', sessionPlace(this.#sessionId));
    if (source !== this.#source) {
      this.#source = source;
      this.#all = new Map([...source.values()].map((entry) => [entry.name, editOf(entry)]));
    }
    return this.#all;
  };

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.#typed.subscribe(listener);

  begin(block: Block, text: string): void {
    if (!this.all().has(block.id)) this.#put(block.id, { text, basedOn: block.version, state: 'open' });
  }

  /** Takes what was typed; a save that is under way goes on with the text that it began with. */
  type(blockId: string, text: string): void {
    const edit = this.all().get(blockId);
    if (edit) this.#put(blockId, { ...edit, text, state: edit.state === 'saving' ? 'saving' : 'open' });
  }

  /** A save over this version begins. */
  saving(blockId: string, basedOn: number): void {
    this.#change(blockId, { basedOn, state: 'saving' });
  }

  /** `sent` was stored as this version: the edit ends, or goes on over it with what was typed since. */
  saved(blockId: string, sent: string, version: number): void {
    if (this.all().get(blockId)?.text === sent) this.end(blockId);
    else this.#change(blockId, { basedOn: version, state: 'open' });
  }

  failed(blockId: string, state: 'unanswered' | 'refused'): void {
    this.#change(blockId, { state });
  }

  /** Ends an edit; what was typed is forgotten. */
  end(blockId: string): void {
    void this.#typed.remove(this.slotOf(blockId));
  }

  slotOf(blockId: string): TypedSlot {
    return { kind: 'edit', place: sessionPlace(this.#sessionId), name: blockId };
  }

  #change(blockId: string, change: Partial<Edit>): void {
    const edit = this.all().get(blockId);
    if (edit) this.#put(blockId, { ...edit, ...change });
  }

  #put(blockId: string, { text, basedOn, state }: Edit): void {
    void this.#typed.put(this.slotOf(blockId), { text, base: basedOn, state });
  }
}

const editOf = ({ text, base, state }: TypedEntry): Edit => ({ text, basedOn: Number(base), state });
