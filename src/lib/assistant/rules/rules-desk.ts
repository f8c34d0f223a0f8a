import { KeptThreads } from '#/lib/threads/kept-threads.ts';
import { textBounds } from '#/lib/threads/text-bounds.ts';
import type { CallRules, RuleCalls } from './rule-calls.ts';

/**
 * Applies the rules to texts in threads: two at once at most, whoever asks, and one for each owner. Reading for the guide
 * and checking answers share these turns.
 */
export class RulesDesk extends KeptThreads<RuleCalls> {
  constructor(given: Partial<typeof textBounds> = {}) {
    super(new URL('./rules-thread.ts', import.meta.url), { ...textBounds, ...given });
  }

  for({ id }: { id: string }): CallRules {
    return (name, input, signal) => this.call(id, name, input, signal);
  }
}
