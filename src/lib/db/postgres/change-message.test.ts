import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { changesPerMessage, readMessage, writeMessage } from './change-message.ts';

const [here, there] = [crypto.randomUUID(), crypto.randomUUID()];
const changes = Array.from({ length: changesPerMessage }, () => ({
  owner: newId(),
  kind: 'created' as const,
  sessionId: newId(),
  version: 2_000_000_000,
}));

it('comes to the other process as it was sent', () => {
  expect(readMessage(there, writeMessage(here, { changes, gap: true }))).toEqual({ changes, gap: true });
});

it('is nothing to the process that sent it', () => {
  expect(readMessage(here, writeMessage(here, { changes, gap: false }))).toBeUndefined();
});

it('fits into a notification when it is full', () => {
  expect(Buffer.byteLength(writeMessage(here, { changes, gap: false }))).toBeLessThan(8_000);
});

it.each(['', 'x', '{}', `${here}[]`, `${here}{"changes":[["a","b","c",1]],"gap":false}`])(
  'is not %j',
  (payload) => expect(readMessage(there, payload)).toBeUndefined(),
);
