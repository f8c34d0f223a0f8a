import { z } from 'zod';
import { Count } from '../fields.ts';
import { type Word, wordsOf } from './words.ts';

export const Snippet = z.object({
  text: z.string().meta({ description: 'A part of the text as it is written.' }),
  highlights: z
    .array(z.tuple([Count, Count]))
    .meta({ description: 'Where the words stand in the text, as [start, end) in UTF-16 units, in order.' }),
  cutBefore: z.boolean().meta({ description: 'The text goes on before.' }),
  cutAfter: z.boolean().meta({ description: 'The text goes on after.' }),
});

export type Snippet = z.infer<typeof Snippet>;

/** Characters of a snippet, about. */
const snippetLength = 320;
/** A longer text is looked through only so far, unless told otherwise. */
const searchedLength = 30_000;
/** Characters before and after a place that is to be shown; more than a snippet has. */
const around = 1_000;
/** Characters shown before the first word found. */
const lead = 60;

interface Options {
  /** Characters that are looked through. */
  within?: number;
  /** The place that is to be shown, where the reader looks for one. */
  at?: number | undefined;
}

/**
 * The part of a text that has most of the query's terms; the beginning where it has none. A phrase counts where the text
 * has all of it.
 */
export const snippetOf = (
  text: string,
  terms: readonly string[],
  phrases: readonly (readonly string[])[] = [],
  { within = searchedLength, at }: Options = {},
): Snippet => {
  // Around a place that is to be shown nothing else is looked at.
  const from = at === undefined ? 0 : Math.max(0, at - around);
  const to = at === undefined ? within : at + around;
  const words = [...wordsOf(text.slice(from, to).toWellFormed())].map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  const present = new Set(words.map(({ term }) => term));
  const whole = phrases.filter((phrase) => phrase.every((term) => present.has(term)));
  const wanted = new Set([...terms, ...whole.flat()]);
  const hits = words.filter(({ term }) => wanted.has(term));
  const first = at ?? bestStart(hits)?.start ?? 0;
  const [start, end] = bounds(text, Math.max(0, first - lead));
  return {
    text: text.slice(start, end),
    highlights: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => [hit.start - start, hit.end - start]),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
};

/** The hit after which most different terms follow within a snippet's length; the earliest of equals. */
const bestStart = (hits: readonly Word[]): Word | undefined => {
  let best: Word | undefined;
  let most = 0;
  const within = new Map<string, number>();
  let from = 0;
  for (const hit of hits) {
    within.set(hit.term, (within.get(hit.term) ?? 0) + 1);
    for (let first = hits[from]; first && hit.end - first.start > snippetLength - lead; first = hits[from]) {
      const left = (within.get(first.term) ?? 0) - 1;
      if (left === 0) within.delete(first.term);
      else within.set(first.term, left);
      from += 1;
    }
    if (within.size > most) {
      most = within.size;
      best = hits[from];
    }
  }
  return best;
};

/** Moved to the borders of words, so that none is cut, unless one is as long as a text. */
const bounds = (text: string, from: number): [start: number, end: number] => {
  const start = from === 0 ? 0 : wordBorder(text, from);
  const wanted = start + snippetLength;
  return [start, wanted >= text.length ? text.length : wordBorder(text, wanted)];
};

/** Just after the last white space in the 60 characters before a place; the place itself where there is none. */
const wordBorder = (text: string, place: number): number => {
  for (let at = place; at > Math.max(0, place - lead); at -= 1) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
};
