/**
 * Lower case without accents: what is written with and without them becomes the same. Marks that stand by themselves go
 * first, because the time to put a run of them in order grows with the square of its length.
 */
export const fold = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text.replace(marks, '').normalize('NFD').replace(marks, '').toLowerCase();

const marks = /\p{M}+/gu;
const isPlain = /^[\0-\x7f]*$/;
