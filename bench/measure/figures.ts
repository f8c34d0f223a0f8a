import { type Spread, spreadOf } from './percentiles.ts';

/** What was measured: for each name the figures of the rounds, in their order, by competitor. */
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

  /** How many times `of` is what `to` is, round by round. */
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

/** One line of one competitor. */
export interface Cell {
  name: string;
  competitor: string;
}
