import { sql } from 'kysely';
import { param } from './param.ts';
import { define } from './statement.ts';

interface Place {
  court: string;
  comarcaKey: string;
}

const listed = [
  'id',
  'court',
  'comarca',
  'comarca_key',
  'from_day',
  'to_day',
  'as_of',
  'source',
  'day_count',
  'updated_at',
  'version',
] as const;

/** Every statement on calendars of courts. */
export const calendarStatements = {
  calendars: define<object>()((q) =>
    q
      .calendars()
      .select(listed)
      .orderBy('court')
      .orderBy('comarca_key')
      .orderBy('from_day')
      .orderBy('to_day'),
  ),

  calendar: define<{ calendar: string }>()((q) =>
    q
      .calendars()
      .select([...listed, q.dialect.json('content').as('content')])
      .where('id', '=', param<string>('calendar')),
  ),

  /** The calendars of a court and of one comarca of it. */
  calendarsOfPlace: define<Place>()((q) =>
    q
      .calendars()
      .select([...listed, q.dialect.json('content').as('content')])
      .where('court', '=', param<string>('court'))
      .where('comarca_key', 'in', [sql.lit(''), param<string>('comarcaKey')]),
  ),

  putCalendar: define<
    Place & {
      calendar: string;
      comarca: string | null;
      from: string;
      to: string;
      asOf: string;
      source: string;
      dayCount: number;
      content: string;
      version: number;
      now: string;
    }
  >()((q) => {
    const content = {
      comarca: param<string | null>('comarca'),
      as_of: param<string>('asOf'),
      source: param<string>('source'),
      day_count: param<number>('dayCount'),
      content: param<string>('content'),
      version: param<number>('version'),
      updated_at: param<string>('now'),
    };
    return q
      .insertCalendar()
      .values({
        user_id: param<string>('owner'),
        id: param<string>('calendar'),
        court: param<string>('court'),
        comarca_key: param<string>('comarcaKey'),
        from_day: param<string>('from'),
        to_day: param<string>('to'),
        ...content,
      })
      .onConflict((conflict) => conflict.columns(['user_id', 'id']).doUpdateSet(content))
      .returning(listed);
  }),

  deleteCalendar: define<{ calendar: string }>()((q) => q.deleteCalendar()),
};
