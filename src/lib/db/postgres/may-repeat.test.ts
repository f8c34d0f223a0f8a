import { describe, expect, it } from 'vitest';
import type { ParsedInput, VerbName } from '../contract.ts';
import { verbs } from '../verbs/index.ts';
import { UnknownOutcome } from './errors.ts';
import { mayRepeat } from './may-repeat.ts';

const broken = Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
const duplicate = Object.assign(new Error('duplicate key'), { code: '23505' });
const may = (verb: VerbName, error: unknown, input: object = {}) =>
  mayRepeat(verb, input as ParsedInput<VerbName>, error);

describe('a call that failed', () => {
  it('runs again whatever its verb where nothing of it was stored', () => {
    for (const verb of ['open', 'append', 'rename', 'purge'] as const) {
      expect(may(verb, broken), verb).toBe(true);
      expect(may(verb, duplicate), verb).toBe(true);
    }
  });

  it('runs again after an unknown outcome only where its verb is repeatable', () => {
    const repeated = (Object.keys(verbs) as VerbName[]).filter((verb) =>
      may(verb, new UnknownOutcome(broken)),
    );
    const reads = (Object.keys(verbs) as VerbName[]).filter((verb) => verbs[verb].kind === 'read');
    expect(repeated.sort()).toEqual(
      [...reads, 'append', 'revise', 'brief', 'takeIn', 'importDecisions'].sort(),
    );
  });

  it('makes a session again only under the key that it had', () => {
    expect(may('create', new UnknownOutcome(broken), {})).toBe(false);
    expect(may('create', new UnknownOutcome(broken), { key: undefined })).toBe(false);
    expect(may('create', new UnknownOutcome(broken), { key: 'k' })).toBe(true);
  });

  it('does not run again where the error would be the same', () => {
    expect(may('open', new Error('division by zero'))).toBe(false);
    expect(may('append', new UnknownOutcome(new Error('disk full')))).toBe(false);
  });
});
