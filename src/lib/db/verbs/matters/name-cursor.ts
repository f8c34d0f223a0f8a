import { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';

/** A place in the list of matters, which is ordered by name and then id. */
interface NamePlace {
  key: string;
  id: string;
}

/** What leads to the page after this row. */
export const writeNameCursor = (key: string, id: string): string =>
  Buffer.from(`${id} ${key}`, 'utf8').toString('base64url');

/** The place that a cursor names; without one the place before the first row. Throws `invalid`. */
export const readNameCursor = (cursor: string | undefined): NamePlace => {
  if (cursor === undefined) return { key: '', id: '' };
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [id, key] = [text.slice(0, 36), text.slice(37)];
  if (!isId(id) || text.charAt(36) !== ' ' || writeNameCursor(key, id) !== cursor || key.includes('\0')) {
    throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
  }
  return { key, id };
};
