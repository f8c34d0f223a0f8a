/** Lower case without accents: what is written with and without them becomes the same. */
export const fold = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();

const isPlain = /^[\0-\x7f]*$/;
