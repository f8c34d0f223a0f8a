import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { citation } from '#/lib/domain/citation-marks.ts';
import type { Random } from '../random.ts';

/** An answer as it is written piece by piece, with the marks that it has to get. */
export class Script {
  text = '';
  readonly marks: AnswerMark[] = [];

  say(words: string): this {
    this.text += words;
    return this;
  }

  /** Words that have to be marked. */
  mark(words: string, mark: Omit<AnswerMark, 'start' | 'end'>): this {
    const start = this.text.length;
    this.text += words;
    this.marks.push({ start, end: this.text.length, ...mark });
    return this;
  }

  cite(kind: 'decision' | 'block', id: string, found: Partial<AnswerMark> = {}): this {
    const known: Omit<AnswerMark, 'start' | 'end'> = { kind, target: id, standing: 'found', ...found };
    return this.mark(citation(kind, id), known);
  }
}

/** A paragraph of an answer. */
export type Piece = (script: Script, random: Random) => void;
