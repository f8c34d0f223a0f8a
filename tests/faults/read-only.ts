import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { message } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { healthOf, openPlace } from './place.ts';
import { until } from './until.ts';

/** The database file is readable and not writable, as after a restore by another user. */
export const readOnly: Fault = {
  name: 'read-only',
  promise:
    'reads go on, writes are refused with 503, health is degraded; once it is writable, all is well without a restart',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const path = join(folder, 'juca.db');
  const place = await openPlace(path);
  const { ana, session } = place;
  await ana.append(session, [message()]);
  await place.server.stop();
  chmodSync(path, 0o444);
  await place.restart({ isBound: true });
  const refused = await ana.append(session, [message()]);
  violations.expect(refused.status === 503, `an append was answered ${refused.status}`);
  violations.expect(refused.headers.has('Retry-After'), 'the refusal has no Retry-After');
  const { status, body } = await ana.open(session);
  violations.expect(status === 200 && body.blocks.length === 1, `reading was answered ${status}`);
  // Health looks at most once a second.
  const isDegraded = await until(async () => (await healthOf(place)) === 'degraded');
  violations.expect(isDegraded, 'health is not degraded');
  chmodSync(path, 0o666);
  const isOk = await until(async () => (await healthOf(place)) === 'ok');
  violations.expect(isOk, 'health is not ok once the file is writable');
  const stored = await ana.append(session, [message()]);
  violations.expect(stored.status === 201, `once it is writable, an append was answered ${stored.status}`);
  const there = await ana.open(session);
  violations.expect((await place.server.stop()) === 0, 'it did not stop in order');
  return {
    lines: ['one read answered 200, one append 503, one 201 after chmod'],
    violations: violations.list,
    tally: { rounds: 1, lost: 2 - there.body.blocks.length },
  };
};
