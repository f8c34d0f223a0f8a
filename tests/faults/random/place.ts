import type { Doors } from '../../contract/suite/database.ts';
import type { Random } from '../../support/random.ts';

/** Something that goes wrong while the owners work. */
export interface Injection {
  name: string;
  /** How often it is drawn, in comparison with the others. */
  weight: number;
  /** Resolves once it is over. */
  inject: (random: Random) => Promise<void>;
}

/** An empty database on an engine, and what can go wrong with it. */
export interface RandomPlace {
  doors: Doors;
  injections: Injection[];
  close: () => Promise<void>;
}

export type EngineName = 'sqlite' | 'postgres';
