import { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';

/** A place in a list that is ordered by time and then id, the latest first. */
interface TimePlace {
  time: string;
  id: string;
}

/** Sorts after every time and id there can be, so that the first page is the page after it. */
const beforeFirst: TimePlace = {
  time: '9999-12-31T23:59:59.999Z',
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

/** What leads to the page after this row. */
export const writeTimeCursor = (time: string, id: string): string =>
  Buffer.from(`${time} ${id}`, 'utf8').toString('base64url');

/** The place that a cursor names; without one the place before the first row. Throws `invalid`. */
export const readTimeCursor = (cursor: string | undefined): TimePlace => {
  if (cursor === undefined) return beforeFirst;
  const [time = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (rest.length > 0 || !isId(id) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) {
    throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
  }
  return { time, id };
};
