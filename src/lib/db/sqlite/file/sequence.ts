/**
 * Whether a commit sequence lies between two others, both included. Sequences are unsigned numbers of 32 bits that begin
 * again at 0 after the highest.
 */
export const isWithin = (sequence: number, first: number, last: number): boolean =>
  distance(first, sequence) <= distance(first, last);

const distance = (from: number, to: number): number => (to - from) >>> 0;
