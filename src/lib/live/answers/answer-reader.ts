import type { OwnedSessions, Owner } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { AnswerOffset } from './answer-offset.ts';
import { type AnswerPiece, pieceOf } from './answer-piece.ts';

/** An answer, by whose it is and where it stands. */
export interface AnswerTarget {
  owner: Owner;
  session: string;
  blockId: string;
}

type Reads = Pick<OwnedSessions, 'readAnswer' | 'settleAnswer'>;

/** Reads of one answer as its stream. Throws what the store's verbs throw. */
export class AnswerReader {
  readonly #sessions: Reads;
  readonly #target: AnswerTarget;

  constructor(sessions: Reads, target: AnswerTarget) {
    this.#sessions = sessions;
    this.#target = target;
  }

  /** What comes after a place. */
  async after(place: number): Promise<AnswerPiece> {
    const { session: id, blockId } = this.#target;
    return pieceOf(blockId, place, await this.#sessions.readAnswer({ id, blockId, after: place }));
  }

  /** What comes after an offset. Throws `conflict` with the field `offset` for one of a text that was replaced. */
  async from(offset: AnswerOffset): Promise<AnswerPiece> {
    if (offset === 'start') return this.after(0);
    if (offset === 'now') return this.#end();
    const piece = await this.after(offset.place);
    if (piece.run !== offset.run) throw replaced();
    return piece;
  }

  /** Ends the run of the answer where its process is gone; true where it was. */
  async settle(): Promise<boolean> {
    return (await this.#sessions.settleAnswer({ id: this.#target.session })).interrupted;
  }

  /** The present end of the text, as a piece without text. */
  async #end(): Promise<AnswerPiece> {
    let piece = await this.after(0);
    while (!piece.isUpToDate) piece = await this.after(piece.end);
    return { ...piece, start: piece.end, text: '' };
  }
}

const replaced = (): JucaError =>
  new JucaError('conflict', 'The answer was written anew: read it from its beginning.', { field: 'offset' });
