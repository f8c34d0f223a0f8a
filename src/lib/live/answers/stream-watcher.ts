import type { LiveStream } from '../live-stream.ts';
import { formatPiece } from './answer-events.ts';
import type { AnswerPiece } from './answer-piece.ts';
import type { AnswerWatcher } from './answer-topic.ts';

/** Sends an answer as server-sent events, from a first piece on. */
export class StreamWatcher implements AnswerWatcher {
  readonly run: string;
  place: number;
  readonly #stream: Pick<LiveStream, 'send' | 'end'>;
  readonly #cursor: string | undefined;

  constructor(stream: Pick<LiveStream, 'send' | 'end'>, first: AnswerPiece, cursor: string | undefined) {
    this.#stream = stream;
    this.#cursor = cursor;
    this.run = first.run;
    this.place = first.end;
    this.receive(first);
  }

  receive(piece: AnswerPiece): void {
    this.place = piece.end;
    this.#stream.send(formatPiece(piece, this.#cursor));
    if (piece.isClosed) this.#stream.end();
  }

  end(): void {
    this.#stream.end();
  }
}
