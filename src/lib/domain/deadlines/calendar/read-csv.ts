import { parseInput } from '../../parse.ts';
import { CalendarFile } from './calendar-file.ts';

const heading = 'day;to;kind;name;act';

/**
 * A calendar written as CSV: lines `# court: TJSP` with the fields of the file, the heading `day;to;kind;name;act`, and a
 * line for each day. Fields have no semicolons, so none is quoted. Throws `invalid` or `too_large` with the field.
 */
export const readCalendarCsv = (text: string): CalendarFile => {
  const lines = text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const head = Object.fromEntries(lines.filter((line) => line.startsWith('#')).map(fieldOf));
  const [first, ...rows] = lines.filter((line) => !line.startsWith('#'));
  return parseInput(CalendarFile, {
    ...head,
    comarca: head.comarca || null,
    days: first?.trim() === heading ? rows.map(dayOf) : undefined,
  });
};

const fieldOf = (line: string): [string, string] => {
  const at = line.indexOf(':');
  return at < 0 ? [line.slice(1).trim(), ''] : [line.slice(1, at).trim(), line.slice(at + 1).trim()];
};

const dayOf = (line: string): Record<string, string> => {
  const [day = '', to = '', kind = '', name = '', act = ''] = line.split(';').map((field) => field.trim());
  return { day, ...(to && { to }), kind, name, act };
};
