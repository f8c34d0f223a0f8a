import { describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import type { ParsedInput, VerbName } from '../contract.ts';
import { isRepeatable } from './define-verb.ts';
import { type Verb, verbs } from './index.ts';

const repeatable = <N extends VerbName>(verb: N, input: Partial<ParsedInput<N>> = {}) =>
  isRepeatable(verbs[verb] as Verb<N>, input as ParsedInput<N>);

describe('a call of which nobody knows whether it was committed', () => {
  it('may be run again where it reads', () => {
    const reads = (Object.keys(verbs) as VerbName[]).filter((verb) => verbs[verb].kind === 'read');
    expect(reads).toContain('open');
    for (const verb of reads) expect(repeatable(verb)).toBe(true);
  });

  it('may be run again where what it writes has an id of its own', () => {
    for (const verb of ['append', 'revise', 'takeIn', 'importDecisions', 'brief'] as const) {
      expect([verb, repeatable(verb)]).toEqual([verb, true]);
    }
    expect(repeatable('create', { key: newId() })).toBe(true);
    expect(repeatable('create')).toBe(false);
  });

  it('may not be run again where the first run takes away what it names', () => {
    for (const verb of ['remove', 'purge', 'removeDecision'] as const) {
      expect([verb, repeatable(verb)]).toEqual([verb, false]);
    }
  });

  it('may be run again where it sets a value, unless it names the version that its first run moved on', () => {
    for (const verb of ['rename', 'pin', 'archive', 'trash', 'restore', 'brief'] as const) {
      expect([verb, repeatable(verb), repeatable(verb, { ifVersion: 1 })]).toEqual([verb, true, false]);
    }
  });
});
