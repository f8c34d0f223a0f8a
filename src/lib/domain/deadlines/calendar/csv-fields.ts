const heading = 'day;to;kind;name;act';

/**
 * The fields of a calendar that is written as CSV, before they are checked: lines `# court: TJSP` with the fields of the
 * file, the heading `day;to;kind;name;act`, and a line for each day. Fields have no semicolons, so none is quoted.
 * Without the heading there are no `days`.
 */
export const calendarFields = (text: string): Record<string, unknown> => {
  const lines = text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const head = Object.fromEntries(lines.filter((line) => line.startsWith('#')).map(fieldOf));
  const [first, ...rows] = lines.filter((line) => !line.startsWith('#'));
  return {
    ...head,
    comarca: head.comarca || null,
    days: first?.trim() === heading ? rows.map(dayOf) : undefined,
  };
};

const fieldOf = (line: string): [string, string] => {
  const at = line.indexOf(':');
  return at < 0 ? [line.slice(1).trim(), ''] : [line.slice(1, at).trim(), line.slice(at + 1).trim()];
};

const dayOf = (line: string): Record<string, string> => {
  const [day = '', to = '', kind = '', name = '', act = ''] = line.split(';').map((field) => field.trim());
  return { day, ...(to && { to }), kind, name, act };
};
