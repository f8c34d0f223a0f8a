/** A question of law with the words that courts use for it and the words that a lawyer types. */
export interface Topic {
  area: string;
  /** What a lawyer types, written without a look at the texts below. */
  query: string;
  /** Headings of an ementa, each another wording. */
  headings: readonly string[];
  /** The sentence that answers the question, each another wording. */
  holdings: readonly string[];
  /** What ementas on the question say besides. */
  remarks: readonly string[];
}

/** `query | heading / heading | holding / holding | remark / remark` */
export const topicsOf = (area: string, lines: readonly string[]): Topic[] =>
  lines.map((line) => {
    const [query = '', headings = '', holdings = '', remarks = ''] = line.split(' | ');
    const list = (text: string) => text.split(' / ');
    return { area, query, headings: list(headings), holdings: list(holdings), remarks: list(remarks) };
  });
