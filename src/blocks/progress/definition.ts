import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';

export const findingKinds = [
  'case_number',
  'citation',
  'statute',
  'date',
  'deadline',
  'amount',
  'party',
] as const;

/** Something recognised in a text, and where it stands there. */
export const Finding = z
  .strictObject({
    kind: z.enum(findingKinds),
    /** As it is written in the text. */
    text: Line,
    /**
     * In one form for all spellings: an ISO date (`--03-12` without a year, `2024-03` for a month), an amount in centavos
     * or `30 salários mínimos`, a deadline `P15D (úteis)` or its last day, `REsp 1234567/SP`.
     */
    value: Line,
    /** What a party is in the case, as the text says it: `reclamante`. */
    role: Line.optional(),
    /** What a deadline is for, as the text says it: `contrarrazões`. */
    purpose: Line.optional(),
    /** The day from which a relative day, such as `ontem`, was counted. */
    countedFrom: z.iso.date().optional(),
    /** What does not add up about it, such as a wrong check digit; it is kept all the same. */
    warning: z.enum(['check_digit', 'impossible_date']).optional(),
    /** The block it was read in, and its place there in UTF-16 units. */
    source: Id,
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .refine(({ kind, value, warning }) => warning !== undefined || isReadable(kind, value), {
    error: 'is not what its kind says',
    path: ['value'],
  });

/** A date and an amount are shown in the reader's language, so they must be one. */
const isReadable = (kind: (typeof findingKinds)[number], value: string): boolean => {
  if (kind === 'date') return partialDay.test(value) || z.iso.date().safeParse(value).success;
  if (kind !== 'amount' || minimumWages.test(value)) return true;
  return value.trim() !== '' && Number.isFinite(Number(value));
};

/** A day without its year, or a month with or without it (ISO 8601, reduced). */
const partialDay = /^(?:-|\d{4})-(?:0[1-9]|1[0-2])(?:(?<=^--\d\d)-(?:0[1-9]|[12]\d|3[01]))?$/;
/** Their value in reais depends on the year. */
const minimumWages = /^\d{1,12}(?:,\d{1,3})? salários? mínimos?$/;

export type Finding = z.infer<typeof Finding>;

/**
 * How much of a session was read: counts of messages, and of findings and points that did not fit. `to` is the position
 * of the last block that was looked at; blocks stored before version 0.2.0 do not have it.
 */
const Coverage = z.strictObject({
  messages: z.int().min(0),
  read: z.int().min(0),
  omitted: z.int().min(0),
  to: z.int().min(0).optional(),
});

export const mostFindings = 500;

/** What the guide read in the lawyer's own words. Blocks stored before version 0.2.0 have no coverage. */
export const ProgressContent = z.strictObject({
  findings: z.array(Finding).max(mostFindings),
  coverage: Coverage.optional(),
});
export type ProgressContent = z.infer<typeof ProgressContent>;

export const progress = defineBlock({
  content: ProgressContent,
  phase: 0,
  slot: 'progress',
  searched: [],
});
