import { limits } from '#/lib/domain/limits.ts';
import type { Restoration } from './hooks.ts';

/**
 * The text of an answer as the reader gets it: after a note, restored, and with a paragraph between two steps. A piece may
 * end with half a character, whose other half begins the next one.
 */
export class AnswerText {
  readonly #restoration: Restoration;
  readonly #note: string;
  readonly #goesOn: boolean;
  #written: number;
  #last = '';
  #stepBegins = false;

  /** `note` stands before the first words; `begun` is the length of what the answer has already. */
  constructor(restoration: Restoration, { note, begun }: { note: string; begun: number }) {
    this.#restoration = restoration;
    this.#note = note;
    this.#goesOn = begun > 0;
    this.#written = begun;
  }

  /** Whether the model has written anything. */
  get isEmpty(): boolean {
    return this.#last === '';
  }

  /** Whether the model has written anything or has ended a step. */
  get hasBegun(): boolean {
    return !this.isEmpty || this.#stepBegins;
  }

  /** Whether the answer has no text, also none from before. */
  get isNothing(): boolean {
    return this.isEmpty && !this.#goesOn;
  }

  /** Whether the answer has all that an answer may have. */
  get isFull(): boolean {
    return this.#written >= limits.answerText;
  }

  /** What comes next is of another step. */
  beginStep(): void {
    this.#stepBegins = true;
  }

  /** What the reader gets with this piece of the model's text. */
  push(piece: string): string {
    if (piece === '') return '';
    const lead = this.isEmpty ? this.#note : this.#stepBegins && !this.#last.endsWith('\n') ? '\n\n' : '';
    this.#stepBegins = false;
    this.#last = piece;
    return this.#within(lead + this.#restoration.push(piece));
  }

  /** What was held back for the restoration. */
  end(): string {
    return this.#within(this.#restoration.end());
  }

  #within(text: string): string {
    const given = text.slice(0, Math.max(0, limits.answerText - this.#written));
    this.#written += given.length;
    return given;
  }
}
