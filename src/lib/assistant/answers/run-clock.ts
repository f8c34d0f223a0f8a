import { answerBounds } from './answer-bounds.ts';

/** The deadlines of a run: nothing comes for too long, or the whole takes too long (`answerBounds`). */
export class RunClock {
  readonly #silence: NodeJS.Timeout;
  readonly #whole: NodeJS.Timeout;

  constructor({ onSilence, onWhole }: { onSilence: () => void; onWhole: () => void }) {
    this.#silence = setTimeout(onSilence, answerBounds.silence);
    this.#whole = setTimeout(onWhole, answerBounds.whole);
  }

  /** Something came. */
  heard(): void {
    this.#silence.refresh();
  }

  stop(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#whole);
  }
}
