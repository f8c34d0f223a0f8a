import { fold } from '#/lib/domain/library/fold.ts';

/**
 * The entries whose text has every word of the query, at most `most`. Entries that begin with the query come first; the
 * given order is kept otherwise. Accents do not count: `acao` finds `Ação`.
 */
export const matching = <T extends { text: string }>(
  entries: readonly T[],
  query: string,
  most: number,
): T[] => {
  const wanted = fold(query).trim();
  if (wanted === '') return entries.slice(0, most);
  const words = wanted.split(/\s+/);
  const found = entries
    .map((entry) => ({ entry, text: fold(entry.text) }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const first = found.filter(({ text }) => text.startsWith(wanted));
  const others = found.filter(({ text }) => !text.startsWith(wanted));
  return [...first, ...others].slice(0, most).map(({ entry }) => entry);
};
