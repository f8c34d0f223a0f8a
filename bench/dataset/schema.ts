import type { Database } from 'better-sqlite3';
import type { Happening } from './happenings.ts';
import type { Plan } from './plan.ts';

/** Writes events into the tables of one competitor. */
export interface DatasetSchema {
  /** A part of the file's name. */
  name: string;
  /** Creates the empty tables and their indexes. */
  create(connection: Database): Promise<void>;
  /** Returns the function that writes one event; `text` is the text of a block. */
  writer(connection: Database, plan: Plan): (happening: Happening, text: string) => void;
}

export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
