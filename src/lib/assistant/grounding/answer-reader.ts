import type { CallRules } from '../rules/rule-calls.ts';
import { type Comparison, compareQuotations, type Mentions, mentionsIn } from './compare.ts';
import { type AnswerReading, readAnswer } from './read-answer.ts';
import type { SourceText } from './source-text.ts';

/** UTF-16 units that are read where they are asked for: some milliseconds of work. */
const mostAtOnce = 8_000;

/** Reads and compares texts by the rules; longer ones by `call`, in a thread. Throws what `call` throws. */
export class AnswerGroundingReader {
  readonly #call: CallRules;
  readonly #signal: AbortSignal | undefined;

  constructor(call: CallRules, signal?: AbortSignal) {
    this.#call = call;
    this.#signal = signal;
  }

  read(text: string): Promise<AnswerReading> | AnswerReading {
    return text.length <= mostAtOnce ? readAnswer(text) : this.#call('read', text, this.#signal);
  }

  compare(quotations: string[], sources: SourceText[]): Promise<Comparison[]> | Comparison[] {
    if (quotations.length === 0) return [];
    if (lengthOf(sources) * quotations.length <= mostAtOnce) return compareQuotations(quotations, sources);
    return this.#call('compare', { quotations, sources }, this.#signal);
  }

  mentions(sources: SourceText[]): Promise<Mentions> | Mentions {
    return lengthOf(sources) <= mostAtOnce
      ? mentionsIn(sources)
      : this.#call('mentions', sources, this.#signal);
  }
}

const lengthOf = (sources: readonly SourceText[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);
