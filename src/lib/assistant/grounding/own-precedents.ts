import type { BlockContent } from '#/blocks/definitions.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { decisionName } from '#/lib/domain/law/decision-name.ts';
import type { Block } from '#/lib/domain/session.ts';
import { namesOfDecision } from '../conference/decision-names.ts';
import { DecisionIndex } from './decision-index.ts';

/** A precedent of the session: its block, and the number that it is shown by. */
interface OwnPrecedent {
  id: string;
  number: string;
}

/** The precedents among the blocks of a session; the names of each are read once. */
export class OwnPrecedents {
  #unread: Block[] = [];
  readonly #byName = new DecisionIndex<OwnPrecedent>();
  readonly #byLibraryId = new Map<string, OwnPrecedent>();

  /** Takes a block of any kind; it is read when a precedent is looked for. */
  add(block: Block): void {
    this.#unread.push(block);
  }

  /** The first precedent that goes by this name. */
  byName(value: string): OwnPrecedent | undefined {
    this.#read();
    return this.#byName.find(decisionName(value));
  }

  /** The first precedent that was taken from this decision of the library. */
  byLibraryId(id: string): OwnPrecedent | undefined {
    this.#read();
    return this.#byLibraryId.get(id);
  }

  #read(): void {
    for (const block of this.#unread.splice(0)) {
      const content = contentAs('precedent', block);
      if (content) this.#index(block.id, content);
    }
  }

  #index(id: string, { libraryId, provenance }: BlockContent<'precedent'>): void {
    const { court, number, theme = null, class: kind = '' } = provenance;
    const own = { id, number };
    for (const name of namesOfDecision({ court, number, theme, class: kind })) this.#byName.add(name, own);
    if (libraryId !== null && !this.#byLibraryId.has(libraryId)) this.#byLibraryId.set(libraryId, own);
  }
}
