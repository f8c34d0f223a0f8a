import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { CallRules } from '../rules/rule-calls.ts';
import { AnswerGroundingReader } from './answer-reader.ts';
import type { AnswerSources } from './answer-sources.ts';
import { CitedSources } from './cited-sources.ts';
import { markQuotations } from './mark-quotations.ts';
import { markReferences } from './mark-references.ts';
import { SessionMentions } from './session-mentions.ts';

/** Marks of one answer; those beyond are left out. */
const mostMarks = 500;

interface CheckedBy {
  /** Reads longer texts. */
  rules: CallRules;
  /** Aborted where nobody waits for the marks any more. */
  signal?: AbortSignal | undefined;
}

/** Checks texts one after another against the same sources, each of which is read once. */
export class AnswerChecker {
  readonly #signal: AbortSignal | undefined;
  readonly #reader: AnswerGroundingReader;
  readonly #cited: CitedSources;
  readonly #mentions: SessionMentions;

  constructor(sources: AnswerSources, { rules, signal }: CheckedBy) {
    this.#signal = signal;
    this.#reader = new AnswerGroundingReader(rules, signal);
    this.#cited = new CitedSources(sources, () => this.#demandListener());
    this.#mentions = new SessionMentions(this.#cited, this.#reader);
  }

  /** What `checkAnswer` does. Calls must not overlap. */
  async check(text: string): Promise<AnswerMark[]> {
    this.#demandListener();
    const [reader, cited] = [this.#reader, this.#cited];
    const reading = await reader.read(text);
    const marks: AnswerMark[] = [];
    for (const { kind, id, start, end } of reading.citations.slice(0, mostMarks))
      marks.push({ start, end, kind, ...(await cited.byId(kind, id)) });
    marks.push(...(await markReferences(reading.references.slice(0, mostMarks), cited, this.#mentions)));
    marks.push(...(await markQuotations(reading.quotations.slice(0, mostMarks), cited, reader)));
    return marks.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, mostMarks);
  }

  /** An answer of many citations is many reads, which nobody needs who has stopped it. */
  #demandListener(): void {
    if (this.#signal?.aborted) throw new JucaError('unavailable', 'Nobody waits for the marks any more.');
  }
}

/**
 * Marks every citation by id, every statute, decision and case number, and every quotation in an answer, in order of
 * place, with what the rules found (rules G-01 to G-06). Marks may stand inside one another. Longer texts are read in a
 * thread. Throws what `rules` throws, and `unavailable` where `signal` was aborted.
 */
export const checkAnswer = (text: string, sources: AnswerSources, by: CheckedBy): Promise<AnswerMark[]> =>
  new AnswerChecker(sources, by).check(text);
