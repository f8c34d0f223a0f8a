import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { type OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { messages, newCast } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';

/** A thread with a SQLite connection ends in the middle of its work, which is how a runaway query is ended. */
export const threadDies: Fault = {
  name: 'thread-dies',
  promise:
    'its calls fail with a code, it is started again, the other threads go on, each block is stored once',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const threads: Worker[] = [];
  const collect = (thread: Worker) => threads.push(thread);
  process.on('worker', collect);
  const store = new SessionsDB(await openSqliteEngine({ path: join(folder, 'juca.db'), readers: 1 }));
  const sessions = store.for(newCast().ana);
  // In the order in which the engine starts the threads.
  const [writer, reader, checkpointer] = threads;
  const { session } = await sessions.create();
  const blocks = messages(200);
  const refused = await appendWhile(sessions, session.id, blocks, violations, () => writer?.terminate());
  await appendAll(sessions, session.id, blocks, violations);
  await readWhile(sessions, session.id, violations, () => reader?.terminate());
  await checkpointer?.terminate();
  await appendAll(sessions, session.id, blocks, violations);
  const { session: last } = await sessions.open({ id: session.id });
  violations.expect(last.messageCount <= blocks.length, `${last.messageCount} of ${blocks.length} blocks`);
  violations.expect(await isOkAgain(store), 'health is not ok again');
  await store.close();
  process.off('worker', collect);
  violations.expect(threads.length === 6, `${threads.length - 3} of 3 threads were started again`);
  const lines = [
    `${refused} of ${blocks.length} appends failed with a code; sent again, each is stored once`,
  ];
  const lost = Math.max(0, blocks.length - last.messageCount);
  return { lines, violations: violations.list, tally: { rounds: 3, lost } };
};

/** No call waits for the checkpointer, so the work can be over before the checkpointer has started again. */
const isOkAgain = async (store: SessionsDB): Promise<boolean> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await store.health()).status === 'ok') return true;
    await setTimeout(50);
  }
  return false;
};

/** Many callers append and one reads while the thread is ended. Returns the number of refused appends. */
const appendWhile = async (
  sessions: OwnedSessions,
  id: string,
  blocks: NewBlock[],
  violations: Violations,
  end: () => unknown,
): Promise<number> => {
  let answered = 0;
  let refused = 0;
  const waiting = [...blocks];
  const caller = async () => {
    for (let block = waiting.pop(); block; block = waiting.pop()) {
      try {
        await sessions.append({ id, blocks: [block] });
        answered += 1;
        if (answered === blocks.length / 4) end();
      } catch (error) {
        refused += 1;
        violations.expect(isUnavailable(error), `a call failed with ${error}`);
      }
    }
  };
  const appending = Promise.all(Array.from({ length: 16 }, caller));
  await sessions.open({ id }).catch((error) => violations.expect(false, `reading failed: ${error}`));
  await appending;
  return refused;
};

/** Repeats the append of every block until it is acknowledged. */
const appendAll = async (sessions: OwnedSessions, id: string, blocks: NewBlock[], violations: Violations) => {
  for (const block of blocks) {
    await untilAnswered(() => sessions.append({ id, blocks: [block] }), violations);
  }
};

const readWhile = async (sessions: OwnedSessions, id: string, violations: Violations, end: () => unknown) => {
  const reads = Array.from({ length: 50 }, () => sessions.open({ id }));
  const settled = Promise.allSettled(reads);
  end();
  for (const result of await settled) {
    const holds = result.status === 'fulfilled' || isUnavailable(result.reason);
    violations.expect(holds, 'a read failed without a code');
  }
  await untilAnswered(() => sessions.open({ id }), violations);
};

const untilAnswered = async (call: () => Promise<unknown>, violations: Violations): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await call();
      return;
    } catch (error) {
      violations.expect(isUnavailable(error), `a call failed with ${error}`);
    }
  }
  violations.expect(false, 'a call was refused a hundred times');
};

const isUnavailable = (error: unknown) => error instanceof JucaError && error.code === 'unavailable';
