import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { AnswerGroundingReader } from './answer-reader.ts';
import type { AnswerSources } from './answer-sources.ts';
import { CitedSources } from './cited-sources.ts';
import { markQuotations } from './mark-quotations.ts';
import { markReferences } from './mark-references.ts';

/** Marks of one answer; those beyond are left out. */
const mostMarks = 500;

/**
 * Marks every citation by id, every statute, decision and case number, and every quotation in an answer, in order of
 * place, with what the rules found (rules G-01 to G-06). Marks may stand inside one another. Longer texts are read in a
 * thread. Throws `too_large` where that takes too long, and `unavailable` where `signal` was aborted.
 */
export const checkAnswer = async (
  text: string,
  sources: AnswerSources,
  signal?: AbortSignal,
): Promise<AnswerMark[]> => {
  await using reader = new AnswerGroundingReader(signal);
  const reading = await reader.read(text);
  const within = {
    citations: reading.citations.slice(0, mostMarks),
    references: reading.references.slice(0, mostMarks),
    quotations: reading.quotations.slice(0, mostMarks),
  };
  const cited = new CitedSources(sources, () => demandListener(signal));
  const marks: AnswerMark[] = [];
  for (const { kind, id, start, end } of within.citations)
    marks.push({ start, end, kind, ...(await cited.byId(kind, id)) });
  marks.push(...(await markReferences(within.references, cited, reader)));
  marks.push(...(await markQuotations(within.quotations, cited, reader)));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, mostMarks);
};

/** An answer of many citations is many reads, which nobody needs who has stopped it. */
const demandListener = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new JucaError('unavailable', 'Nobody waits for the marks any more.');
};
