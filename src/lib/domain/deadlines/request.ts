import { z } from 'zod';
import { eventKinds } from './events.ts';
import { partyKinds } from './parties.ts';
import { regimeIds } from './regime-ids.ts';
import { termIds } from './terms/index.ts';
import { units } from './terms/term.ts';

/** The most that a term may have, by unit; a doubled one may have twice as much. */
const most = {
  days: 999,
  business_days: 999,
  calendar_days: 999,
  months: 240,
  years: 50,
  hours: 999,
} as const;

/** A term by its name, or by its amount, unit and procedure. */
const Term = z.union([
  z.strictObject({ named: z.enum(termIds) }),
  z
    .strictObject({ regime: z.enum(regimeIds), amount: z.int().min(1), unit: z.enum(units) })
    .refine(({ amount, unit }) => amount <= most[unit], {
      error: 'is longer than any term',
      path: ['amount'],
    }),
]);

/** All that a reckoning needs besides calendars. */
export const DeadlineRequest = z.strictObject({
  event: z.strictObject({
    kind: z.enum(eventKinds),
    day: z.iso.date().refine((day) => day >= '1988-10-05' && day < '2100-01-01', 'is outside of the tables'),
    /** The hour by the clock of the place, `HH:MM`; for terms in hours alone. */
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
  }),
  term: Term,
  party: z.enum(partyKinds).default('private'),
  /** Whether the file is electronic (CPC, art. 229, § 2º). */
  electronic: z.boolean().default(true),
  /** A case in which the suspension at the turn of the year is lifted (CPP, art. 798-A, I a III). */
  unsuspended: z.boolean().default(false),
  /** Embargos de declaração interrupted the term; the event is the notice of the decision on them. */
  interrupted: z.boolean().default(false),
  court: z.string().max(20).default(''),
  comarca: z.string().max(100).default(''),
});

export type DeadlineRequest = z.infer<typeof DeadlineRequest>;
