/** Forms in which a document cites a decision: as the courts do, or by ABNT NBR 6023. */
export const citationForms = ['courts', 'abnt'] as const;
export type CitationForm = (typeof citationForms)[number];
