import { createHash } from 'node:crypto';
import { type Kind, kindLabels } from './kinds.ts';

/** A stand-in in a text; models sometimes change its case, or put a backslash before the brackets. */
export const standInPattern = new RegExp(
  `\\\\?\\[(${Object.values(kindLabels).join('|')})[ \\u00a0](\\d{1,5})\\\\?\\]`,
  'gi',
);

/** UTF-16 units of the longest text that `standInPattern` finds. */
export const longestStandIn =
  Math.max(...Object.values(kindLabels).map((label) => label.length)) + ' 12345'.length + '\\[\\]'.length;

/** What was written in the place of each stand-in, by `canonical`. */
export type WrittenValues = Iterable<readonly [standIn: string, value: string]>;

/** How a stand-in that was found is looked up. */
const canonical = (label: string, number: string): string => `${label.toLocaleLowerCase('pt-BR')} ${number}`;

/** The text with what was written in the place of each stand-in that is known; others stay. */
export const putBack = (text: string, written: ReadonlyMap<string, string>): string =>
  text.replace(
    standInPattern,
    (found, label: string, number: string) => written.get(canonical(label, String(Number(number)))) ?? found,
  );

/**
 * The stand-ins of one session. The same value has the same number in every text and in every later request: the
 * numbers follow from `keys`, the list that the store keeps, in which each value is a digest. What does not fit into the
 * list any more has a stand-in without a number, which is not put back.
 */
export class StandIns {
  readonly #session: string;
  readonly #most: number;
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #written: Map<string, string>;
  readonly #added: string[] = [];

  constructor(session: string, keys: readonly string[], most: number, written: WrittenValues = []) {
    this.#session = session;
    this.#written = new Map(written);
    this.#most = most;
    for (const key of keys) this.#number(key);
  }

  /** Keys that were added to those given, in order. */
  get added(): readonly string[] {
    return this.#added;
  }

  /** The stand-in of a value. `written` is what is put back; the first one stays. */
  of(kind: Kind, value: string, written: string): string {
    const number = this.#numberOf(this.keyOf(kind, value));
    const label = kindLabels[kind];
    if (number === undefined) return `[${label}]`;
    const name = canonical(label, String(number));
    if (!this.#written.has(name)) this.#written.set(name, written);
    return `[${label} ${number}]`;
  }

  /** True where the session has a number for the value already. */
  has(kind: Kind, value: string): boolean {
    return this.#numbers.has(this.keyOf(kind, value));
  }

  /** What the store keeps of a value: its kind, and a digest that differs from session to session. */
  keyOf(kind: Kind, value: string): string {
    const digest = createHash('sha256').update(`${this.#session}\0${kind}\0${value}`).digest('hex');
    return `${kind} ${digest.slice(0, 24)}`;
  }

  /** What is put back. */
  get written(): ReadonlyMap<string, string> {
    return this.#written;
  }

  #numberOf(key: string): number | undefined {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#numbers.size >= this.#most) return undefined;
    this.#added.push(key);
    return this.#number(key);
  }

  #number(key: string): number {
    const [kind = ''] = key.split(' ');
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    this.#numbers.set(key, number);
    return number;
  }
}
