import { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';

/** A place in a list that is ordered by day and then id, the earliest first. */
interface DayPlace {
  day: string;
  id: string;
}

/** Sorts before every day and id there can be. */
const beforeFirst: DayPlace = { day: '', id: '' };

/** What leads to the page after this row. */
export const writeDayCursor = ({ day, id }: DayPlace): string =>
  Buffer.from(`${day} ${id}`, 'utf8').toString('base64url');

/** The place that a cursor names; without one the place before the first row. Throws `invalid`. */
export const readDayCursor = (cursor: string | undefined): DayPlace => {
  if (cursor === undefined) return beforeFirst;
  const [day = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (rest.length > 0 || !isId(id) || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
  }
  return { day, id };
};
