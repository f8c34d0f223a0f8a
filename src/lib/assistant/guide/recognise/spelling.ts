/** Source of a pattern for the words in any case, with any blank between them; the rest of a pattern may heed case. */
export const anyCase = (words: string): string =>
  [...words]
    .map((letter) => {
      if (letter === ' ') return '\\s';
      const [lower, upper] = [letter.toLocaleLowerCase('pt-BR'), letter.toLocaleUpperCase('pt-BR')];
      return lower === upper ? letter.replace(/[.()|[\]?*+/]/u, '\\$&') : `[${lower}${upper}]`;
    })
    .join('');

/** What may stand before a number: `nº`, `n.º`, `n.`, `Nº`, `nºs`. */
export const numeral = '(?:[nN](?:[.º°oO]{1,2}|[.º°o]{1,2}s)?\\s?)?';
