import type { Database } from 'better-sqlite3';
import type { Happening } from './happenings.ts';
import type { Plan } from './plan.ts';

/** Puts what happened into tables of one competitor's own. */
export interface DatasetSchema {
  /** Names the file. */
  name: string;
  /** Makes the tables and their indexes, before anything is in them. */
  create(connection: Database): Promise<void>;
  /** The function that writes one happening; `text` is that of a block. */
  writer(connection: Database, plan: Plan): (happening: Happening, text: string) => void;
}

export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
