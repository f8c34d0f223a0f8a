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
    const arranging = ['rename', 'pin', 'archive', 'trash', 'restore', 'tag'];
    const library = ['importDecisions', 'nameCourt', 'supplementDecisions', 'setSynonyms', 'keepStatute'];
    const answers = ['beginAnswer', 'extendAnswer', 'endAnswer', 'stopAnswer', 'settleAnswer'];
    const ledger = ['setDiscretion', 'numberStandIns', 'recordDeparture', 'completeDeparture'];
    const sessions = ['append', 'revise', 'brief', 'takeIn', 'fork', 'setPractice', 'setDefaultModel'];
    const matters = ['createMatter', 'changeMatter', 'moveToMatter'];
    const deadlines = ['addDeadline', 'finishDeadline', 'keepCalendar'];
    const writes = [...sessions, ...library, ...arranging, ...answers, ...ledger, ...deadlines, ...matters];
    expect(repeated.sort()).toEqual([...reads, ...writes].sort());
  });

  it('makes a session again only under the key that it had', () => {
    expect(may('create', new UnknownOutcome(broken), {})).toBe(false);
    expect(may('create', new UnknownOutcome(broken), { key: undefined })).toBe(false);
    expect(may('create', new UnknownOutcome(broken), { key: 'k' })).toBe(true);
  });

  it('does not repeat what demands a version, which its own first run has changed', () => {
    expect(may('rename', new UnknownOutcome(broken), { ifVersion: 3 })).toBe(false);
    expect(may('brief', new UnknownOutcome(broken), { ifVersion: 3 })).toBe(false);
  });

  it('does not run again where the error would be the same', () => {
    expect(may('open', new Error('division by zero'))).toBe(false);
    expect(may('append', new UnknownOutcome(new Error('disk full')))).toBe(false);
  });
});
