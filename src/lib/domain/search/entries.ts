import { eachPosting, weightAt, withPosting } from '../library/postings.ts';

/**
 * Entries of the index: a line for each term with its postings, in the order of the terms, so that one is found by halving.
 * A posting is that of the library's index: the document's place in its chunk, and the weight of the term in it.
 */
export type Entries = string;

/** Documents in one chunk. */
export const chunkSize = 256;
/** Rows that the terms of one chunk are spread over. */
export const bucketCount = 64;

/** In which row of each chunk a term stands: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const bucketOf = (term: string): number => hashOf(term) % bucketCount;

export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** The entries of one document: all its postings have the place 0. */
export const entriesOf = (weights: ReadonlyMap<string, number>): Entries =>
  [...weights.keys()]
    .sort()
    .map((term) => lineOf(term, withPosting('', 0, weights.get(term) ?? 1)))
    .join('');

/** The postings of a term; empty where it has none. */
export const postingsIn = (entries: Entries, term: string): string => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const start = entries.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const tab = entries.indexOf('\t', start);
    const end = entries.indexOf('\n', tab);
    const found = entries.slice(start, tab);
    if (found === term) return entries.slice(tab + 1, end);
    if (found < term) low = end + 1;
    else high = start;
  }
  return '';
};

/** The rows of a chunk that is made of these documents, in order of their places. */
export const bucketsOf = (documents: readonly Entries[]): Map<number, Entries> => {
  const postings = new Map<string, string>();
  for (const [place, entries] of documents.entries())
    for (const [term, own] of linesOf(entries))
      postings.set(term, (postings.get(term) ?? '') + withPosting('', place, weightAt(own, 0) ?? 1));
  const buckets = new Map<number, Entries>();
  for (const term of [...postings.keys()].sort()) {
    const bucket = bucketOf(term);
    buckets.set(bucket, (buckets.get(bucket) ?? '') + lineOf(term, postings.get(term) ?? ''));
  }
  return buckets;
};

/** The entries without the documents at these places. */
export const withoutDocuments = (entries: Entries, places: ReadonlySet<number>): Entries => {
  let left = '';
  for (const [term, postings] of linesOf(entries)) {
    let kept = '';
    eachPosting('0', postings, (place, weight) => {
      if (!places.has(place)) kept += withPosting('', place, weight);
    });
    if (kept !== '') left += lineOf(term, kept);
  }
  return left;
};

function* linesOf(entries: Entries): Generator<[term: string, postings: string]> {
  for (let start = 0; start < entries.length; ) {
    const tab = entries.indexOf('\t', start);
    const end = entries.indexOf('\n', tab);
    yield [entries.slice(start, tab), entries.slice(tab + 1, end)];
    start = end + 1;
  }
}

/** No term has a tab or a line break. */
const lineOf = (term: string, postings: string): string => `${term}\t${postings}\n`;
