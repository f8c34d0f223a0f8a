/** A source that an answer cites by its id, and the place of the citation in UTF-16 units. */
export interface CitationById {
  kind: 'decision' | 'block';
  id: string;
  start: number;
  end: number;
}

const kinds = { decisao: 'decision', bloco: 'block' } as const;
const citation =
  /\[\[(?<kind>decisao|bloco):(?<id>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\]\]/giu;

/** `[[decisao:ID]]` for a decision of the library, `[[bloco:ID]]` for a block of the session. */
export const citationOf = (kind: CitationById['kind'], id: string): string =>
  `[[${kind === 'decision' ? 'decisao' : 'bloco'}:${id}]]`;

/** The citations by id in the text of an answer, in order of place. */
export const citationsById = (text: string): CitationById[] =>
  [...text.matchAll(citation)].map(({ index, 0: written, groups }) => ({
    kind: kinds[(groups?.kind ?? '').toLowerCase() as keyof typeof kinds],
    id: (groups?.id ?? '').toLowerCase(),
    start: index,
    end: index + written.length,
  }));
