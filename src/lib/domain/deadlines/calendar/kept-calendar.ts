import { z } from 'zod';
import { Count, Time, Uuid } from '../../fields.ts';
import { CalendarFile } from './calendar-file.ts';

const Day = z.string().meta({ format: 'date' });

/** A calendar that was imported, without its days. */
export const ListedCalendar = z
  .object({
    id: Uuid,
    court: z.string(),
    comarca: z.string().nullable(),
    from: Day,
    to: Day,
    asOf: Day,
    source: z.string(),
    dayCount: Count,
    updatedAt: Time,
    version: Count,
  })
  .meta({ id: 'ListedCalendar' });
export type ListedCalendar = z.infer<typeof ListedCalendar>;

/** The same with its days, as the file has them. */
export const KeptCalendar = ListedCalendar.extend({ days: CalendarFile.shape.days }).meta({
  id: 'KeptCalendar',
});
export type KeptCalendar = z.infer<typeof KeptCalendar>;
