import type { AnswerPiece } from './answer-piece.ts';
import type { AnswerWatcher } from './answer-topic.ts';

/** Waits for one piece after a place; where none comes in time, gives the one without text from which it began. */
export class PollWatcher implements AnswerWatcher {
  readonly run: string;
  readonly place: number;
  readonly piece: Promise<AnswerPiece>;
  readonly receive: (piece: AnswerPiece) => void;
  readonly end: () => void;

  constructor(from: AnswerPiece, milliseconds: number, signal: AbortSignal) {
    const { promise, resolve } = Promise.withResolvers<AnswerPiece>();
    const timer = setTimeout(() => this.end(), milliseconds);
    this.run = from.run;
    this.place = from.end;
    this.receive = resolve;
    this.end = () => resolve(from);
    this.piece = promise.finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', this.end);
    });
    signal.addEventListener('abort', this.end);
    if (signal.aborted) this.end();
  }
}
