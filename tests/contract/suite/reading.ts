import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { windowsOf } from '#/lib/db/session-windows.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { type ErrorCode, JucaError } from '#/lib/domain/errors.ts';
import { type Block, type Change, type Session, shelves } from '#/lib/domain/session.ts';

/** Every block of a session in order of position. */
export const allBlocks = async (owner: OwnedSessions, id: string): Promise<Block[]> => {
  const found: Block[] = [];
  for await (const { blocks } of windowsOf(owner, id)) found.push(...blocks);
  return found;
};

/** Every session on a shelf, page by page. */
export const allSessions = async (
  owner: OwnedSessions,
  shelf: Session['shelf'] = 'active',
  limit = 100,
): Promise<Session[]> => {
  const found: Session[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<OwnedSessions['list']>> = await owner.list({
      shelf,
      limit,
      ...(cursor && { cursor }),
    });
    found.push(...page.sessions);
    cursor = page.nextCursor;
  } while (cursor);
  return found;
};

/** Everything of an owner: each shelf, each session, each block. */
export const everything = async (owner: OwnedSessions) => {
  const sessions = (await Promise.all(shelves.map((shelf) => allSessions(owner, shelf)))).flat();
  return Promise.all(
    sessions.map(async (session) => ({ session, blocks: await allBlocks(owner, session.id) })),
  );
};

/** The error of a refused call as a plain object. Fails where the call was not refused. */
export const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    (value) => expect.fail(`expected a refusal, got ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof JucaError)) throw error;
  const { name, code, message, details } = error;
  return { name, code, message, details };
};

/** Fails unless the call is refused with this code (and these details). */
export const expectRefusal = async (
  call: Promise<unknown>,
  code: ErrorCode,
  details: Record<string, unknown> = {},
): Promise<void> => {
  expect(await refusal(call)).toMatchObject({ code, details });
};

const isOf = (change: Change, session: string): boolean =>
  change.kind !== 'records' && change.sessionId === session;

/** Records what an owner's listeners receive from now on. */
export const recordChanges = (owner: OwnedSessions) => {
  const changes: Change[] = [];
  const stop = owner.watch((change) => changes.push(change));
  return {
    /** The changes announced so far. The last change is announced last, so none is missing. */
    settled: async (): Promise<Change[]> => {
      const { session } = await owner.create();
      const isThere = () => changes.some((change) => isOf(change, session.id));
      for (let waited = 0; waited < 30_000 && !isThere(); waited += 5) await sleep(5);
      expect(isThere()).toBe(true);
      stop();
      return changes.filter((change) => !isOf(change, session.id));
    },
  };
};
