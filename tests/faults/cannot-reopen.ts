import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseThreads } from '../support/database-threads.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { until } from './until.ts';

/** Every thread ends while the file is away, and none of them can open it again. */
export const cannotReopen: Fault = {
  name: 'cannot-reopen',
  promise:
    'every call is refused within its deadline, health is degraded, and all goes on once the file is back',
  play: () => inFolder(playIn),
};

const deadline = 1_000;

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const path = join(folder, 'juca.db');
  const threads = new DatabaseThreads();
  const store = await Embedded.open(path, { deadlines: { call: deadline } });
  const { started } = threads;
  threads.stop();
  await store.appendMany(20);
  renameSync(path, `${path}.away`);
  await Promise.all(started.map((thread) => Promise.all([once(thread, 'exit'), thread.terminate()])));
  const calls = await Promise.allSettled([
    store.sessions.open({ id: store.session }),
    store.sessions.create(),
    ...Array.from({ length: 20 }, () => store.sessions.list()),
  ]);
  const refused = calls.filter(({ status }) => status === 'rejected').length;
  violations.expect(refused === calls.length, `${calls.length - refused} calls were answered`);
  const reasons = await store.reasons();
  violations.expect(reasons.includes('threads_restarting'), `health says ${reasons}`);
  renameSync(`${path}.away`, path);
  violations.expect(await until(async () => !(await store.append())), 'it is not written to again');
  const isOk = await until(async () => (await store.reasons()).length === 0);
  violations.expect(isOk, `health still says ${await store.reasons()}`);
  await store.close();
  const lines = [`${refused} calls refused while no thread could open the file`];
  return { lines, violations: violations.list, tally: { rounds: 1, lost: store.lostIn(path) } };
};
