/** What may stand before a number in folded text: `nº`, `n.º`, `n.`, `nºs`, `nos`, `numero`. */
export const numeral = '(?:(?:ns\\.|n(?:\\s?[º°]|[.º°o]{1,2}s?|(?=\\s\\d))|numeros?)(?:\\.?\\s?:)?\\s?)?';
