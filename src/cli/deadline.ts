import { readFile } from 'node:fs/promises';
import { isLocale, type Locale, locales } from '#/i18n/locales.ts';
import { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import { readCalendarCsv } from '#/lib/domain/deadlines/calendar/read-csv.ts';
import { readCases, readTerm } from '#/lib/domain/deadlines/cases/read-case.ts';
import { eventKinds } from '#/lib/domain/deadlines/events.ts';
import { partyKinds } from '#/lib/domain/deadlines/parties.ts';
import { reckon } from '#/lib/domain/deadlines/reckon.ts';
import { isRefusal } from '#/lib/domain/deadlines/reckoning.ts';
import { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';
import { termIds } from '#/lib/domain/deadlines/terms/index.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { flag, readArguments, text } from './arguments.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { DeadlineLines } from './deadline-lines.ts';
import { complain, say } from './say.ts';

/** Names in lines that fit under the options. */
const wrapped = (names: readonly string[]): string =>
  names.join(', ').replace(/(.{60,80}?), /g, '$1,\n                      ');

const help = `juca deadline --event KIND --day DAY --term TERM [options]
juca deadline --cases FILE [--calendar FILE …]

Reckons a deadline and prints every step and every day with its article. No database is needed. The rules are in
docs/deadlines.md.

  --event KIND        ${wrapped(eventKinds)}
  --day DAY           the day of the event, as 2026-03-02
  --time HH:MM        its hour, for terms in hours
  --term TERM         PROCEDURE:AMOUNT:UNIT, as cpc:15:days (cpc, juizados, clt, cpp, eca, civil; days, business_days,
                      calendar_days, months, years, hours), or one of
                      ${wrapped(termIds)}
  --party PARTY       ${wrapped(partyKinds)}
  --paper             the file is on paper
  --unsuspended       the suspension at the turn of the year does not apply (CPP, art. 798-A, I a III)
  --interrupted       embargos de declaração interrupted the term
  --court COURT       initials, as TJSP
  --comarca NAME      comarca, subseção or city
  --calendar FILE     a calendar of the court or the comarca, as JSON or CSV; may be given more than once
  --language LANGUAGE ${locales.join(' or ')}; English unless it is given
  --cases FILE        reckons each line of a file of cases and compares it with the day that the line says

Exit codes: 0 reckoned, and every case ends on its day; 1 not; 2 wrong arguments.`;

const options = {
  event: text,
  day: text,
  time: text,
  term: text,
  party: text,
  paper: flag,
  unsuspended: flag,
  interrupted: flag,
  court: text,
  comarca: text,
  calendar: { type: 'string', multiple: true },
  language: text,
  cases: text,
} as const;

/** The `juca deadline` command. */
export const deadline: Command = {
  name: 'deadline',
  summary: 'reckon a deadline, each day explained',
  help,
  run: async (args) => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 0) throw new UsageError('Nothing stands beside the options.');
    const language = values.language ?? 'en';
    if (!isLocale(language)) throw new UsageError(`--language is ${locales.join(' or ')}.`);
    try {
      const calendars = await Promise.all((values.calendar ?? []).map(readCalendars));
      if (values.cases !== undefined)
        return compareCases(await readFile(values.cases, 'utf8'), calendars.flat(), language);
      return show(requestOf(values), calendars.flat(), language);
    } catch (error) {
      throw usageErrorOf(error);
    }
  },
};

const requestOf = (values: ReturnType<typeof readArguments<typeof options>>['values']): DeadlineRequest => {
  const { event: kind, day, time, term = '', party, court, comarca } = values;
  return parseInput(DeadlineRequest, {
    event: { kind, day, time },
    term: readTerm(term),
    party,
    electronic: values.paper !== true,
    unsuspended: values.unsuspended,
    interrupted: values.interrupted,
    court,
    comarca,
  });
};

/** One calendar as CSV, or one or a list of them as JSON. */
const readCalendars = async (file: string): Promise<CalendarFile[]> => {
  const content = await readFile(file, 'utf8');
  if (!/^\s*[[{]/.test(content)) return [readCalendarCsv(content)];
  const read: unknown = JSON.parse(content);
  return parseInput(CalendarFile.array(), Array.isArray(read) ? read : [read]);
};

const usageErrorOf = (error: unknown): unknown => {
  if (error instanceof JucaError || error instanceof SyntaxError) return new UsageError(error.message);
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? new UsageError(`There is no file ${path}.`) : error;
};

const show = (request: DeadlineRequest, calendars: CalendarFile[], language: Locale): number => {
  const lines = new DeadlineLines(language);
  const result = reckon(request, calendars);
  if (isRefusal(result)) {
    complain(lines.refusal(result));
    return exitCodes.failed;
  }
  for (const line of lines.reckoning(request, result)) say(line);
  return exitCodes.done;
};

const compareCases = (content: string, calendars: CalendarFile[], language: Locale): number => {
  const lines = new DeadlineLines(language);
  const cases = readCases(content);
  let other = 0;
  for (const { id, article, request, lastDay } of cases) {
    const result = reckon(request, calendars);
    const isSame = !isRefusal(result) && result.lastDay === lastDay;
    if (!isSame) other += 1;
    say(`${id}  ${article}  ${isSame ? 'as expected' : `EXPECTED ${lastDay}`}`);
    if (isRefusal(result)) say(lines.refusal(result));
    else for (const line of lines.reckoning(request, result)) say(line);
    say();
  }
  say(`${cases.length} cases, ${other} that end on another day`);
  return other === 0 ? exitCodes.done : exitCodes.failed;
};
