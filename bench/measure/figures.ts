import { type Spread, spreadOf } from './percentiles.ts';

/** The measurements: for each name and competitor the figures of the rounds, in order. */
export class Figures {
  readonly #byName = new Map<string, Map<string, number[]>>();

  add(name: string, competitor: string, value: number): void {
    const byCompetitor = this.#byName.get(name) ?? new Map<string, number[]>();
    this.#byName.set(name, byCompetitor);
    byCompetitor.set(competitor, [...(byCompetitor.get(competitor) ?? []), value]);
  }

  get names(): string[] {
    return [...this.#byName.keys()];
  }

  rounds(name: string, competitor: string): number[] {
    return this.#byName.get(name)?.get(competitor) ?? [];
  }

  spread(name: string, competitor: string): Spread {
    return spreadOf(this.rounds(name, competitor));
  }

  /** The ratio of `of` to `to`, round by round. */
  ratio(of: Cell, to: Cell): Spread {
    const divisors = this.rounds(to.name, to.competitor);
    return spreadOf(
      this.rounds(of.name, of.competitor).map((value, round) => value / (divisors[round] ?? Number.NaN)),
    );
  }

  toJSON(): Record<string, Record<string, number[]>> {
    return Object.fromEntries(
      [...this.#byName].map(([name, byCompetitor]) => [name, Object.fromEntries(byCompetitor)]),
    );
  }
}

/** The figures of one competitor under one name. */
export interface Cell {
  name: string;
  competitor: string;
}
