import { z } from 'zod';
import { snippetOf } from '#/lib/domain/library/snippet.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { Documents } from '#/lib/domain/search/documents.ts';
import { SearchFilters } from '#/lib/domain/search/filters.ts';
import type { FoundMatter, MatterSearch } from '#/lib/domain/search/found-matters.ts';
import { says } from '#/lib/domain/search/mark.ts';
import { textsOfMatter } from '#/lib/domain/search/matter-document.ts';
import { type ParsedQuery, parseQuery, termsOf } from '#/lib/domain/search/query.ts';
import { QueryText } from '#/lib/domain/search/query-text.ts';
import { needsText, rankDocuments } from '#/lib/domain/search/rank-documents.ts';
import { toMatter } from '../../matter-rows.ts';
import type { Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { mattersOfClient } from '../matters/matters-of-client.ts';
import { type MatterDocument, matterDocuments } from './matter-documents.ts';

/** Matters of one answer. */
const mostFound = 20;
/** Matters whose texts are compared with phrases for one answer. */
const mostCompared = 1_000;
/** UTF-16 units of the texts that are compared, of which the last may have more: some 80 ms of a thread. */
const mostCharacters = 150_000;
/** Matters that are read together; no more than are found where nothing is compared. */
const readAtOnce = mostFound + 1;

const nothing: MatterSearch = { found: [], more: false, complete: true };

/** The matters that have all words, best first. A filter about sessions and their blocks leaves all of them out. */
export const searchMatters = defineVerb({
  kind: 'read',
  input: z.strictObject({ query: QueryText, filters: SearchFilters.default({}) }),
  run: async (transaction, { query: typed, filters }): Promise<MatterSearch> => {
    const { matter, client, ...others } = filters;
    const query = parseQuery(typed);
    const isAsking = query.words.length + query.phrases.length > 0 || Object.keys(filters).length > 0;
    if (!isAsking || Object.keys(others).length > 0) return nothing;
    const ofClient = await mattersOfClient(transaction, client);
    const passes = (id: string) => (matter === undefined || matter === id) && (!ofClient || ofClient.has(id));
    const { documents, complete } = await matterDocuments(transaction, passes);
    const ids = ranked(documents, query, needsText(query) ? mostCompared + 1 : mostFound + 1);
    const { confirmed, isBounded } = await confirm(transaction, ids, query);
    const terms = termsOf(query);
    return {
      found: confirmed.slice(0, mostFound).map((each) => foundMatter(each, terms)),
      more: confirmed.length > mostFound,
      complete: complete && !isBounded,
    };
  },
});

/** The ids of the first matters with all words. */
const ranked = (matters: readonly MatterDocument[], query: ParsedQuery, limit: number): string[] => {
  const loose = matters.map(({ updatedAt: time, entries }, session) => ({
    session,
    position: 0,
    time,
    entries,
  }));
  const documents = new Documents({ sessions: matters, placeOf: () => undefined, maps: [], loose });
  const asked = { query, filters: [], from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return rankDocuments(documents, new Map(), asked, { limit, after: undefined })
    .filter(({ tier }) => tier === 0)
    .map(({ session }) => session);
};

/** The first of the matters whose texts the query holds for: one more than an answer has, where there are so many. */
const confirm = async (
  transaction: Transaction,
  ids: readonly string[],
  query: ParsedQuery,
): Promise<{ confirmed: Matter[]; isBounded: boolean }> => {
  const confirmed: Matter[] = [];
  let compared = 0;
  let characters = 0;
  for (let from = 0; from < ids.length; from += readAtOnce) {
    for (const matter of await readMatters(transaction, ids.slice(from, from + readAtOnce))) {
      if (confirmed.length > mostFound) return { confirmed, isBounded: false };
      if (compared === mostCompared || characters > mostCharacters) return { confirmed, isBounded: true };
      compared += 1;
      const texts = textsOfMatter(matter);
      characters += texts.reduce((sum, text) => sum + text.length, 0);
      if (says(texts, query)) confirmed.push(matter);
    }
  }
  return { confirmed, isBounded: false };
};

const readMatters = async (transaction: Transaction, ids: readonly string[]): Promise<Matter[]> => {
  if (ids.length === 0) return [];
  const rows = await transaction.all('mattersById', { ids: JSON.stringify(ids) });
  const matters = new Map(rows.map((row) => [row.id, toMatter(row)]));
  return ids.flatMap((id) => matters.get(id) ?? []);
};

const foundMatter = (matter: Matter, terms: readonly string[]): FoundMatter => {
  const { id, name, caseNumber, court, tags, state } = matter;
  // These stand beside the name wherever a matter is shown.
  const facts = new Set([caseNumber, court, ...tags]);
  const [, ...rest] = textsOfMatter(matter);
  const text = snippetOf(rest.filter((each) => !facts.has(each)).join(' · '), terms);
  return {
    matter: { id, name, caseNumber, court, tags, state },
    name: snippetOf(name, terms),
    text: text.highlights.length > 0 ? text : null,
  };
};
