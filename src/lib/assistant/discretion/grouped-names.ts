interface Named {
  /** Without particles, in lower case. */
  words: readonly string[];
}

/** Names of one party. */
export interface NameGroup<T extends Named> {
  /** The name with the most words, which has the words of all others. */
  lead: T;
  /** The words of `lead`. */
  words: ReadonlySet<string>;
  others: T[];
}

/**
 * Names of which one has all words of the other are one party's. A name is compared with the groups alone that share its
 * rarest word, so that a given name or surname that a thousand people have costs nothing.
 */
export const groupedNames = <T extends Named>(names: readonly T[]): NameGroup<T>[] => {
  const groups: NameGroup<T>[] = [];
  const byWord = new Map<string, NameGroup<T>[]>();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
    const group = rarest(name, byWord).find(({ words }) => name.words.every((word) => words.has(word)));
    if (group) {
      group.others.push(name);
      continue;
    }
    const made = { lead: name, words: new Set(name.words), others: [] };
    groups.push(made);
    for (const word of made.words) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(made);
      else byWord.set(word, [made]);
    }
  }
  return groups;
};

/** Of the lists of groups that have a word of the name, the shortest. Each is in the order in which groups were made. */
const rarest = <G>({ words }: Named, byWord: ReadonlyMap<string, G[]>): G[] => {
  let shortest: G[] | undefined;
  for (const word of words) {
    const sharing = byWord.get(word) ?? [];
    if (!shortest || sharing.length < shortest.length) shortest = sharing;
  }
  return shortest ?? [];
};
