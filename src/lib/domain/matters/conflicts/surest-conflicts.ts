import { conflictReasons } from '../matter-terms.ts';
import type { Conflict, ConflictReport } from './conflict.ts';

/** The surest of the conflicts that are added, in the order of their weights; among equals those that came first. */
export class SurestConflicts {
  readonly #most: number;
  readonly #byWeight = new Map<number, Conflict[]>();
  /** Conflicts that were added, also those that are no longer kept. */
  #added = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(conflict: Conflict): void {
    this.#added += 1;
    const weight = weightOf(conflict);
    const alike = this.#byWeight.get(weight) ?? [];
    if (alike.length < this.#most) alike.push(conflict);
    this.#byWeight.set(weight, alike);
  }

  report(): Pick<ConflictReport, 'conflicts' | 'more'> {
    const weights = [...this.#byWeight].sort(([one], [other]) => one - other);
    const conflicts = weights.flatMap(([, alike]) => alike).slice(0, this.#most);
    return { conflicts, more: this.#added > this.#most };
  }
}

const weightOf = ({ opposed, otherDocument, reason }: Conflict): number =>
  (otherDocument ? 100 : 0) + (opposed ? 0 : 10) + conflictReasons.indexOf(reason);
