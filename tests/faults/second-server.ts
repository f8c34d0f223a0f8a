import { join } from 'node:path';
import { warnOfOtherProcesses } from '#/lib/startup/other-processes.ts';
import { LiveReader } from '../support/live-reader.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { openPlace } from './place.ts';

/** A second process opens the same database and writes to it. */
export const secondServer: Fault = {
  name: 'second-server',
  promise: 'the second process is told which other one there is, and open pages of the first one read again',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  if (process.platform !== 'linux')
    return { lines: [], violations: [], impossible: 'locks are read on Linux' };
  const violations = new Violations();
  const path = join(folder, 'juca.db');
  const { server, ana } = await openPlace(path);
  const live = new LiveReader(await fetch(`${server.origin}/api/live`, { headers: { Cookie: ana.cookie } }));
  const second = await Embedded.open(path);
  const told: unknown[] = [];
  warnOfOtherProcesses(path, { warn: (about: unknown) => void told.push(about) });
  const isTold = told.length === 1 && (told[0] as { pid: number }).pid === server.pid;
  violations.expect(isTold, `it was told of ${JSON.stringify(told)}`);
  await second.appendMany(5);
  const { event } = await live.next();
  violations.expect(event === 'reset', `the open page got ${event}`);
  await live.leave();
  await server.stop();
  await second.close();
  return { lines: [], violations: violations.list, tally: { rounds: 1, lost: second.lostIn(path) } };
};
