import { dayNumber } from '../../law/days.ts';
import { fold } from '../../library/fold.ts';
import type { CalendarDay, CalendarFile } from './calendar-file.ts';
import type { Closure, Layer } from './closure.ts';
import { federalClosure, isOfFederalLaw } from './federal.ts';
import { nationalClosure } from './national.ts';

/** Where a term runs. */
export interface Place {
  /** Initials, as `TJSP`; empty where it is not known. */
  court: string;
  /** Comarca, subseção or city; empty where it is not known. */
  comarca: string;
}

/** What is known of the days of one place. */
export interface CourtDays {
  /** Why the court has no service; null on a working day. */
  closed(day: string): Closure | null;
  /** Why terms stand still by an act of the court, on whatever day; null where they run. */
  suspended(day: string): Closure | null;
  /** Why a working day counts for less at the ends of a term; null for an ordinary one. */
  shortened(day: string): Closure | null;
  /** Whether a calendar of the layer has the day. */
  knows(layer: 'court' | 'comarca', day: string): boolean;
}

/** True where a calendar is of the place: of its court, and of its comarca or of none. */
const isOfPlace = (file: Pick<CalendarFile, 'court' | 'comarca'>, { court, comarca }: Place): boolean =>
  file.court === court && (file.comarca === null || fold(file.comarca) === fold(comarca));

/** National days, those of federal law, and the files of the court and the comarca, the narrowest last. */
export const courtDays = (place: Place, files: readonly CalendarFile[]): CourtDays => {
  const own = files.filter((file) => isOfPlace(file, place));
  const layers = {
    court: own.filter(({ comarca }) => comarca === null),
    comarca: own.filter(({ comarca }) => comarca !== null),
  };
  const listsOf = { court: listedDays(layers.court), comarca: listedDays(layers.comarca) };
  const closureOn = (day: string, kinds: ReadonlySet<string>, wider: Closure | null): Closure | null =>
    (['court', 'comarca'] as const).reduce<Closure | null>((found, layer) => {
      const listed = listsOf[layer](day) ?? [];
      const own = listed.find(({ kind }) => kinds.has(kind));
      if (own) return found?.layer === 'national' ? found : closureOf(own, layer);
      return listed.some(({ kind }) => kind === 'working') && found?.layer !== 'national' ? null : found;
    }, wider);
  return {
    closed: remembered((day) => {
      const wider = nationalClosure(day) ?? (isOfFederalLaw(place.court) ? federalClosure(day) : null);
      return closureOn(day, closing, wider);
    }),
    suspended: (day) => closureOn(day, suspending, null),
    shortened: (day) => closureOn(day, shortening, null),
    knows: (layer, day) => listsOf[layer](day) !== undefined,
  };
};

/** A reckoning asks of each day several times. */
const remembered = <T>(read: (day: string) => T): ((day: string) => T) => {
  const known = new Map<string, { read: T }>();
  return (day) => {
    const found = known.get(day) ?? { read: read(day) };
    known.set(day, found);
    return found.read;
  };
};

/** What the newest of the calendars that have a day lists of it; undefined where none has it. */
const listedDays = (files: readonly CalendarFile[]) => {
  const lists = new Map<CalendarFile, Map<number, CalendarDay[]>>();
  return remembered((day): readonly CalendarDay[] | undefined => {
    const file = fileOf(files, day);
    if (!file) return undefined;
    const list = lists.get(file) ?? byNumber(file);
    lists.set(file, list);
    return list.get(dayNumber(day)) ?? [];
  });
};

/** The entries of each day of a calendar, in their order; a calendar bounds how many days its entries have together. */
const byNumber = ({ days }: CalendarFile): Map<number, CalendarDay[]> => {
  const found = new Map<number, CalendarDay[]>();
  for (const entry of days) {
    const last = dayNumber(entry.to ?? entry.day);
    for (let number = dayNumber(entry.day); number <= last; number += 1) {
      const entries = found.get(number);
      if (entries) entries.push(entry);
      else found.set(number, [entry]);
    }
  }
  return found;
};

const closing: ReadonlySet<string> = new Set(['holiday', 'no_service', 'recess']);
const suspending: ReadonlySet<string> = new Set(['suspension']);
const shortening: ReadonlySet<string> = new Set(['short_day', 'outage']);

/** The newest calendar that has the day. */
const fileOf = (files: readonly CalendarFile[], day: string): CalendarFile | undefined =>
  files
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce<CalendarFile | undefined>(
      (best, file) => (best && best.asOf >= file.asOf ? best : file),
      undefined,
    );

const closureOf = ({ kind, name, act }: CalendarDay, layer: Layer): Closure | null =>
  kind === 'working' ? null : { kind, name, act, layer };
