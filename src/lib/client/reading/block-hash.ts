/**
 * The part of an address that leads to the block at this position and has the words of a search marked there. The words
 * stand in the fragment, which a browser sends to no server.
 */
export const blockHash = (position: number, words = ''): string =>
  `#bloco-${position}${words && `?q=${encodeURIComponent(words.toWellFormed())}`}`;

const pattern = /^#bloco-(?<position>\d{1,9})(?:\?q=(?<words>.*))?$/;

/** The position that such a part of an address leads to; null for any other. */
export const positionOfHash = (hash: string): number | null => {
  const position = Number(pattern.exec(hash)?.groups?.position);
  return position > 0 ? position : null;
};

/** The words that such a part of an address has marked; empty where it has none. */
export const wordsOfHash = (hash: string): string => {
  try {
    return decodeURIComponent(pattern.exec(hash)?.groups?.words ?? '');
  } catch {
    return '';
  }
};
