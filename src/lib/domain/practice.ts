import { z } from 'zod';
import { citationForms } from './citation-forms.ts';
import { Line } from './fields.ts';

/** How a lawyer signs documents, and what stands on them; every text may be empty. */
export const Practice = z.strictObject({
  name: Line,
  /** Number and state of the enrolment at the OAB, such as `OAB/RS 12.345`. */
  registration: Line,
  city: Line,
  /** Lines at the head of each document. */
  letterhead: Line,
  citations: z.enum(citationForms),
  /** Whether a last page has hash, version, time of export and numbers of blocks. */
  withColophon: z.boolean(),
  /** Whether a line says which parts a tool composed (Recomendação 001/2024 of the OAB's federal council). */
  withToolNote: z.boolean(),
});
export type Practice = z.infer<typeof Practice>;

/** What holds until a lawyer has said otherwise. */
export const defaultPractice: Practice = {
  name: '',
  registration: '',
  city: '',
  letterhead: '',
  citations: 'courts',
  withColophon: true,
  withToolNote: true,
};
