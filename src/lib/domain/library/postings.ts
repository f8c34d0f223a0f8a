/**
 * Where a term stands, written as text that both databases keep alike. The decisions of a library are numbered; a
 * block holds the postings of one term for `blockSize` neighbouring numbers. A posting is three characters: two for
 * the number within the block, one for the weight, six bits each.
 */
export const blockSize = 1_024;

const postingLength = 3;
/** The character for zero; the 64 from it on are plain ASCII. */
const zero = 48;

export interface Place {
  /** The block's name, which sorts as its number does. */
  block: string;
  /** 0 to `blockSize` - 1. */
  offset: number;
}

export const placeOf = (ordinal: number): Place => ({
  block: Math.floor(ordinal / blockSize)
    .toString(16)
    .padStart(4, '0'),
  offset: ordinal % blockSize,
});

/** The text of a block that now holds this posting, in place of the one with the same offset where there is one. */
export const withPosting = (postings: string, offset: number, weight: number): string => {
  const code = codeOf(offset) + String.fromCharCode(zero + weight);
  const at = indexOf(postings, offset);
  if (at === -1) return postings + code;
  return postings.slice(0, at) + code + postings.slice(at + postingLength);
};

export const withoutPosting = (postings: string, offset: number): string => {
  const at = indexOf(postings, offset);
  return at === -1 ? postings : postings.slice(0, at) + postings.slice(at + postingLength);
};

export const postingCount = (postings: string): number => postings.length / postingLength;

/** The weight of the posting with this offset. */
export const weightAt = (postings: string, offset: number): number | undefined => {
  const at = indexOf(postings, offset);
  return at === -1 ? undefined : postings.charCodeAt(at + 2) - zero;
};

/** The postings of a block whose decisions are numbered above `above`, up to and including `to`. */
export const postingsWithin = (block: string, postings: string, above: number, to: number): string => {
  const base = Number.parseInt(block, 16) * blockSize;
  if (above < base && to >= base + blockSize - 1) return postings;
  let within = '';
  for (let at = 0; at < postings.length; at += postingLength) {
    const ordinal = base + offsetAt(postings, at);
    if (ordinal > above && ordinal <= to) within += postings.slice(at, at + postingLength);
  }
  return within;
};

/** Calls back for each posting with the decision's number and weight. */
export const eachPosting = (
  block: string,
  postings: string,
  visit: (ordinal: number, weight: number) => void,
): void => {
  const base = Number.parseInt(block, 16) * blockSize;
  for (let at = 0; at < postings.length; at += postingLength) {
    visit(base + offsetAt(postings, at), postings.charCodeAt(at + 2) - zero);
  }
};

/** The blocks of the decisions from the one number to the other. */
export const blocksOf = (from: number, to: number): string[] => {
  const first = Math.floor(from / blockSize);
  return Array.from(
    { length: Math.floor(to / blockSize) - first + 1 },
    (_, index) => placeOf((first + index) * blockSize).block,
  );
};

/** A block's name in the index, where blocks of several generations stand beside each other. */
export const storedBlock = (generation: number, block: string): string =>
  generation === 0 ? block : `${generation}:${block}`;

const offsetAt = (postings: string, at: number): number =>
  (postings.charCodeAt(at) - zero) * 64 + postings.charCodeAt(at + 1) - zero;

const codeOf = (offset: number): string =>
  String.fromCharCode(zero + Math.floor(offset / 64), zero + (offset % 64));

const indexOf = (postings: string, offset: number): number => {
  const code = codeOf(offset);
  for (let at = 0; at < postings.length; at += postingLength) {
    if (postings.startsWith(code, at)) return at;
  }
  return -1;
};
