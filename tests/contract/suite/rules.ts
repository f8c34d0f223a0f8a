import { readFileSync } from 'node:fs';
import { it } from 'vitest';

export type RuleId =
  | `S-${number}`
  | `L-${number}`
  | `A-${number}`
  | `P-${number}`
  | `DL-${number}`
  | `D-${number}`
  | `R-${number}`
  | `K-${number}`
  | `Q-${number}`
  | `T-${number}`;

/** Registers tests of rules of docs/store-contract.md and records which rules have a test. */
export class RuleBook {
  readonly #held = new Set<string>();

  /** A test whose name begins with the rule's id. */
  rule(id: RuleId, text: string, test: () => Promise<void>): void {
    this.#held.add(id);
    it(`${id} ${text}`, test);
  }

  /** Rules without a test, and tests of rules that do not exist. */
  compare(written: readonly string[]): { untested: string[]; unknown: string[] } {
    return {
      untested: written.filter((id) => !this.#held.has(id)),
      unknown: [...this.#held].filter((id) => !written.includes(id)),
    };
  }
}

const document = new URL('../../../docs/store-contract.md', import.meta.url);

/** The ids of all rules in docs/store-contract.md, in its order. */
export const writtenRules = (): string[] =>
  [...readFileSync(document, 'utf8').matchAll(/^- \*\*((?:[SLAPDRKQT]|DL)-\d+)\*\*/gm)].map(
    ([, id]) => id as string,
  );
