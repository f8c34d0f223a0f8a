/** The federal units by their initials, in the order in which Resolução CNJ 65/2008 numbers their courts: 01 to 27. */
export const states = [
  ...['AC', 'AL', 'AP', 'AM', 'BA', 'CE', 'DF', 'ES', 'GO', 'MA', 'MT', 'MS', 'MG', 'PA'],
  ...['PB', 'PR', 'PE', 'PI', 'RJ', 'RN', 'RS', 'RO', 'RR', 'SC', 'SE', 'SP', 'TO'],
] as const;

export type State = (typeof states)[number];

export const isState = (text: string): text is State => (states as readonly string[]).includes(text);

/** The state court of justice of a federal unit: `TJSP`, and `TJDFT` for the federal district. */
export const justiceCourtOf = (state: State): string => (state === 'DF' ? 'TJDFT' : `TJ${state}`);
