import { type DecisionName, isSameDecision } from '#/lib/domain/law/decision-name.ts';

/** Names of one number that are kept: a number has few classes, courts and states. */
const mostOfNumber = 50;

/** What decisions' names stand for, found by number: a look compares only the names of that number. */
export class DecisionIndex<T> {
  readonly #byNumber = new Map<string, { name: DecisionName; value: T }[]>();

  /** A name without a number names no decision. */
  add(name: DecisionName, value: T): void {
    if (name.number === '') return;
    const same = this.#byNumber.get(name.number) ?? [];
    if (same.length < mostOfNumber) same.push({ name, value });
    this.#byNumber.set(name.number, same);
  }

  /** The first that was added and may be the same decision. */
  find(name: DecisionName): T | undefined {
    return this.#byNumber.get(name.number)?.find((each) => isSameDecision(name, each.name))?.value;
  }
}
