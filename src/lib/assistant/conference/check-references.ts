import { JucaError } from '#/lib/domain/errors.ts';
import { statutesMadeOn } from '#/lib/domain/law/statute-lines.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import type { CheckedQuotation, CheckedReference, ReferenceReport } from '#/lib/domain/reference-report.ts';
import type { Extracted } from './extract.ts';
import { DecisionJudge, type DecisionLibrary } from './judge-decision.ts';
import { judgeStatute } from './judge-statute.ts';
import { QuotedSource } from './verbatim.ts';

/** What the conference asks of its owner's library. */
export interface ReferenceLibrary extends DecisionLibrary {
  findArticles(input: { places: { urn: string; article: string }[] }): Promise<{ isThere: boolean[] }>;
}

/**
 * Judges what was taken out of a text: statutes by the table, decisions and quotations by the library. Throws `unavailable`
 * once `signal` was aborted.
 */
export const judgeReferences = async (
  { references, quotations, omitted }: Extracted,
  library: ReferenceLibrary,
  signal?: AbortSignal,
): Promise<ReferenceReport> => {
  const judge = new DecisionJudge(library);
  const checked: CheckedReference[] = [];
  // One after the other: a text of many citations must not take the readers of the store for itself.
  for (const named of references) {
    demandListener(signal);
    checked.push(named.kind === 'statute' ? judgeStatute(named) : await judge.judge(named));
  }
  const compared: CheckedQuotation[] = [];
  const sources = new Map<string, QuotedSource[]>();
  for (const { text, start, end, of } of quotations) {
    demandListener(signal);
    const decision = await judge.decisionOf(of);
    if (!decision) continue;
    const known = sources.get(decision.id) ?? textsOf(decision).map((source) => new QuotedSource(source));
    sources.set(decision.id, known);
    compared.push({
      text: text.slice(0, 1_000).toWellFormed(),
      start,
      end,
      of,
      decision: decision.id,
      isVerbatim: known.some((source) => source.has(text)),
    });
  }
  return {
    references: (await withTexts(checked, library)).map((each) => ({
      ...each,
      text: each.text.slice(0, 1_000).toWellFormed(),
    })),
    quotations: compared,
    omitted,
    tableMadeOn: statutesMadeOn,
  };
};

/** The references, each with whether the library has the text of its article. */
const withTexts = async (
  references: readonly CheckedReference[],
  library: ReferenceLibrary,
): Promise<CheckedReference[]> => {
  const places = references.flatMap(({ reading }) =>
    reading ? [{ urn: reading.urn, article: reading.article }] : [],
  );
  if (places.length === 0) return [...references];
  const { isThere } = await library.findArticles({ places });
  const answers = isThere.values();
  return references.map((each) =>
    each.reading ? { ...each, reading: { ...each.reading, isThere: answers.next().value ?? false } } : each,
  );
};

/** A text of many citations is many searches, which nobody needs who has left. */
const demandListener = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new JucaError('unavailable', 'Nobody waits for the references any more.');
};

/** The texts of a decision that a quotation may be from. */
export const textsOf = ({ summary, thesis, details }: Decision): string[] => [
  summary,
  thesis,
  ...details.map(({ text }) => text),
];
