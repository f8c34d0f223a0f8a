import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { changesPerMessage, readMessage, signOutsPerMessage, writeMessage } from './change-message.ts';

const [here, there] = [crypto.randomUUID(), crypto.randomUUID()];
const changes = Array.from({ length: changesPerMessage }, () => ({
  owner: newId(),
  kind: 'created' as const,
  sessionId: newId(),
  version: 2_000_000_000,
}));
const records = (['matters', 'deadlines'] as const).map((of) => ({
  owner: newId(),
  kind: 'records' as const,
  of,
}));
const signOuts = Array.from({ length: signOutsPerMessage }, () => newId());

it('comes to the other process as it was sent', () => {
  const message = { changes: [...changes, ...records], gap: true, signOuts };
  expect(readMessage(there, writeMessage(here, message))).toEqual(message);
});

it('is nothing to the process that sent it', () => {
  expect(readMessage(here, writeMessage(here, { changes, gap: false, signOuts }))).toBeUndefined();
});

it('may come from an older process, which tells neither of sign-outs nor of records', () => {
  expect(readMessage(there, `${here}{"changes":[],"gap":false}`)).toEqual({
    changes: [],
    gap: false,
    signOuts: [],
  });
});

it('fits into a notification when it is full', () => {
  const message = { changes, gap: false, signOuts };
  expect(Buffer.byteLength(writeMessage(here, message))).toBeLessThan(8_000);
});

it.each(['', 'x', '{}', `${here}[]`, `${here}{"changes":[["a","b","c",1]],"gap":false}`])(
  'is not %j',
  (payload) => expect(readMessage(there, payload)).toBeUndefined(),
);
