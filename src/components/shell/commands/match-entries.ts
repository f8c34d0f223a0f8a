/** A line of the command palette. */
export interface PaletteEntry {
  id: string;
  text: string;
}

/** Small letters without accents, so that `acao` finds `Ação`. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The entries that have every word of the query, those that begin with it first, otherwise in the order given; at most
 * `most`.
 */
export const matching = <T extends PaletteEntry>(entries: readonly T[], query: string, most: number): T[] => {
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
