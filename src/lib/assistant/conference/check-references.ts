import { JucaError } from '#/lib/domain/errors.ts';
import { statutesMadeOn } from '#/lib/domain/law/statute-lines.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import type { CheckedQuotation, CheckedReference, ReferenceReport } from '#/lib/domain/reference-report.ts';
import type { Extracted } from './extract.ts';
import { DecisionJudge, type DecisionLibrary } from './judge-decision.ts';
import { judgeStatute } from './judge-statute.ts';
import { QuotedSource } from './verbatim.ts';

/**
 * Judges what was taken out of a text: statutes by the table, decisions and quotations by the library. Throws `unavailable`
 * once `signal` was aborted.
 */
export const judgeReferences = async (
  { references, quotations, omitted }: Extracted,
  library: DecisionLibrary,
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
    references: checked.map((each) => ({ ...each, text: each.text.slice(0, 1_000).toWellFormed() })),
    quotations: compared,
    omitted,
    tableMadeOn: statutesMadeOn,
  };
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
