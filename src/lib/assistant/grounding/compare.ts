import { type DecisionName, decisionName } from '#/lib/domain/law/decision-name.ts';
import { extractReferences } from '../conference/extract.ts';
import { evened, QuotedSource, wordsIn } from '../conference/verbatim.ts';
import type { SourceText } from './source-text.ts';

/** Where the words of one quotation stand. */
export interface Comparison {
  /** The sources that have them, in the order given. */
  in: string[];
  /** The source that has most of them in other words around; null where none has half of them. */
  near: string | null;
}

/** Words that follow one another, by which a changed quotation is known. */
const run = 3;
/** References that the sources of one answer are known by. */
export const mostMentions = 10_000;
/** Share of a quotation's runs that its source has at least. */
const leastShared = 0.5;

/** Compares each quotation with each source; time grows with the sources for each quotation. */
export const compareQuotations = (
  quotations: readonly string[],
  sources: readonly SourceText[],
): Comparison[] => {
  const found = quotations.map((): Comparison => ({ in: [], near: null }));
  for (const { id, text } of sources) {
    const source = new QuotedSource(text);
    for (const [index, quotation] of quotations.entries())
      if (source.has(quotation)) found[index]?.in.push(id);
  }
  const changed = quotations
    .map((quotation, index) => ({ quotation, comparison: found[index] }))
    .filter(({ comparison }) => comparison?.in.length === 0);
  if (changed.length > 0) {
    const known = sources
      .filter(({ isClosed }) => !isClosed)
      .map(({ id, text }) => ({ id, runs: new Set(runsOf(text)) }));
    for (const { quotation, comparison } of changed)
      if (comparison) comparison.near = nearestTo(quotation, known);
  }
  return found;
};

/** The first of the sources that share most with the quotation. */
const nearestTo = (quotation: string, sources: readonly { id: string; runs: Set<string> }[]) => {
  const own = runsOf(quotation);
  let nearest: string | null = null;
  let most = leastShared * own.length - Number.EPSILON;
  for (const { id, runs } of sources) {
    const shared = own.filter((each) => runs.has(each)).length;
    if (shared <= most) continue;
    most = shared;
    nearest = id;
  }
  return nearest;
};

const runsOf = (text: string): string[] => {
  const words = wordsIn(evened(text));
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
};

/** A statute as mentions and answers are compared by it; empty where no law is named. */
export const statuteKey = ({ law, article }: { law: string; article: string }): string =>
  law === '' ? '' : `${law} ${article}`;

/** What the sources themselves name, and the source in which it stands first. */
export interface Mentions {
  /** By `statuteKey`. */
  statutes: { key: string; source: string }[];
  decisions: { name: DecisionName; source: string }[];
}

/** Every statute and every decision in the sources once, the first `mostMentions` of them. */
export const mentionsIn = (sources: readonly SourceText[]): Mentions => {
  const statutes = new Map<string, Mentions['statutes'][number]>();
  const decisions = new Map<string, Mentions['decisions'][number]>();
  for (const { id: source, text } of sources) {
    for (const reference of extractReferences(text).references) {
      if (statutes.size + decisions.size >= mostMentions) break;
      if (reference.kind === 'statute') {
        const key = statuteKey(reference);
        if (key !== '' && !statutes.has(key)) statutes.set(key, { key, source });
      } else if (!decisions.has(reference.value)) {
        decisions.set(reference.value, { name: decisionName(reference.value), source });
      }
    }
    if (statutes.size + decisions.size >= mostMentions) break;
  }
  return { statutes: [...statutes.values()], decisions: [...decisions.values()] };
};
