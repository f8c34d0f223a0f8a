import { evaluations } from '#/lib/domain/briefing/words.ts';
import { limits } from '#/lib/domain/limits.ts';
import { phases } from '#/lib/domain/phase.ts';
import { hitKinds, sessionStates } from '#/lib/domain/search/filters.ts';

const flag = ['true'] as const;
const phaseNumbers = phases.map((_, index) => String(index) as '0' | '1' | '2' | '3' | '4');

/** The filters with a few values, by their names in the address and in the API. */
export const filterValues = {
  kind: hitKinds,
  phase: phaseNumbers,
  status: sessionStates,
  evaluation: [...evaluations, 'none'],
  archived: flag,
  library: flag,
} as const;

type FilterValues = { [Name in keyof typeof filterValues]?: (typeof filterValues)[Name][number] };

/** What is looked for. */
export interface AskedSearch extends FilterValues {
  /** Words, phrases in quotation marks, and after a minus what is not wanted. */
  words: string;
  court?: string;
  /** The id of a matter. */
  matter?: string;
  /** A client of a matter: a CPF or CNPJ, or a name. */
  client?: string;
  /** The first and the last calendar day, such as `2026-03-01`. */
  from?: string;
  to?: string;
}

/** The name of a filter; a search without any has its words alone. */
export type FilterName = Exclude<keyof AskedSearch, 'words'>;

const day = /^\d{4}-\d{2}-\d{2}$/;

const fits: Record<FilterName, (value: string) => boolean> = {
  kind: (value) => isOf(filterValues.kind, value),
  phase: (value) => isOf(filterValues.phase, value),
  status: (value) => isOf(filterValues.status, value),
  evaluation: (value) => isOf(filterValues.evaluation, value),
  court: (value) => value.length <= 40,
  matter: (value) => value.length <= 40,
  client: (value) => value.length <= limits.clientKey,
  from: (value) => isDay(value),
  to: (value) => isDay(value),
  archived: (value) => isOf(filterValues.archived, value),
  library: (value) => isOf(filterValues.library, value),
};

const isOf = (values: readonly string[], value: string): boolean => values.includes(value);

const isDay = (value: string): boolean => day.test(value) && !Number.isNaN(Date.parse(value));

export const filterNames = Object.keys(fits) as FilterName[];

/** Filters that leave hits out; the others add some. */
export const narrowing = filterNames.filter((name) => name !== 'archived' && name !== 'library');

/** What the query of an address asks for; what it does not understand is left out. */
export const searchOfAddress = (query: string): AskedSearch => {
  const given = new URLSearchParams(query);
  const filters = filterNames.flatMap((name) => {
    const value = given.get(name);
    return value && fits[name](value) ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(filters), words: (given.get('q') ?? '').slice(0, limits.query) };
};

/** The query of the address of a search, empty for one that asks for nothing; `searchOfAddress` reads it. */
export const addressOfSearch = (asked: AskedSearch): string => {
  const filters = filterNames.flatMap((name): [string, string][] => {
    const value = asked[name];
    return value ? [[name, value]] : [];
  });
  const words: [string, string][] = asked.words === '' ? [] : [['q', asked.words.toWellFormed()]];
  const query = new URLSearchParams([...words, ...filters]).toString();
  return query && `?${query}`;
};

/** True where there is something to look for. */
export const isAsking = (asked: AskedSearch): boolean =>
  asked.words !== '' || narrowing.some((name) => asked[name] !== undefined);

/** The moments between which the days of a search lie where the reader is: from the first to before the second. */
export const momentsOf = ({
  from,
  to,
}: Pick<AskedSearch, 'from' | 'to'>): { from?: string; to?: string } => ({
  ...(from && { from: midnight(from, 0) }),
  ...(to && { to: midnight(to, 1) }),
});

/** When a day, or the one so many days later, begins on this machine. */
const midnight = (day: string, later: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
};
