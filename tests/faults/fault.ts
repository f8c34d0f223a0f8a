/** How often a fault was played, and what it took from the users. */
interface Tally {
  rounds: number;
  /** Acknowledged writes that are not there, where the fault counts them. */
  lost?: number;
}

/** The result of one fault. */
export interface Outcome {
  /** What was measured, in lines of text. */
  lines: string[];
  /** Broken promises; empty where all were kept. */
  violations: string[];
  /** Where the fault counts rounds and losses. */
  tally?: Tally;
  /** Why this machine cannot run the fault, where it cannot. */
  impossible?: string;
}

export interface FaultOptions {
  /** How many times a process is killed or a reader interrupted; some faults have a limit of their own. */
  rounds: number;
  /** How many of these kill the whole server with its pages. */
  whole: number;
  /** Seed of the random times, with which a run can be repeated approximately. */
  seed: number;
  /** Runs the smallest version of the fault. */
  short: boolean;
  /** How long `random` runs on each engine. */
  minutes?: number | undefined;
  /** The only engine that `random` and the faults of answers run on; both without it. */
  engine?: 'sqlite' | 'postgres' | undefined;
}

/** Something that goes wrong, and the promise that must hold nevertheless. */
export interface Fault {
  name: string;
  /** The promise. */
  promise: string;
  play: (options: FaultOptions) => Promise<Outcome>;
}

/** Collects broken promises, a few of each kind. */
export class Violations {
  readonly all: string[] = [];
  #unlisted = 0;
  #lost = 0;

  expect(holds: boolean, otherwise: string): void {
    if (holds) return;
    if (this.all.length < 50) this.all.push(otherwise);
    else this.#unlisted += 1;
  }

  /** So many acknowledged writes are not there. */
  lose(count: number): void {
    this.#lost += count;
  }

  get lost(): number {
    return this.#lost;
  }

  get list(): string[] {
    return this.#unlisted > 0 ? [...this.all, `and ${this.#unlisted} more`] : this.all;
  }
}

/** Which of a fault's ways are played: every second one once in a short run, else each in turn, up to `most` rounds. */
export const waysToPlay = <T>(ways: readonly T[], { short, rounds }: FaultOptions, most: number): T[] => {
  if (short) return ways.filter((_, index) => index % 2 === 0);
  const count = Math.max(ways.length, Math.min(rounds, most));
  return Array.from({ length: count }, (_, round) => ways[round % ways.length] as T);
};
