import { readFileSync } from 'node:fs';
import { it } from 'vitest';

export type RuleId = `S-${number}` | `L-${number}`;

/** Registers tests that hold a rule of docs/store-contract.md and keeps account of which rules have one. */
export class RuleBook {
  readonly #held = new Set<string>();

  /** A test whose name begins with the rule's id. */
  rule(id: RuleId, text: string, test: () => Promise<void>): void {
    this.#held.add(id);
    it(`${id} ${text}`, test);
  }

  /** Rules that no test holds, and tests whose rule does not exist. */
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
  [...readFileSync(document, 'utf8').matchAll(/^- \*\*([SL]-\d+)\*\*/gm)].map(([, id]) => id as string);
