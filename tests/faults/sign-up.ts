import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { seeded } from '../support/random.ts';
import { ServerProcess } from '../support/server-process.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { signUp as makePeople, Person, signUpSettings } from './person.ts';

const together = 3;
/** Milliseconds after which the kill comes even where no user was made. */
const patience = 30_000;

/** SIGKILL while people sign up, repeated on the same database. */
export const signUp: Fault = {
  name: 'sign-up',
  promise: 'every e-mail whose sign-up was cut short can sign in, or sign up and in',
  play: (options) => inFolder((folder) => playIn(join(folder, 'juca.db'), options)),
};

const playIn = async (path: string, { rounds, seed, short }: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const random = seeded(seed);
  let server = await start(path);
  const nobody = new Person('', '', () => server.origin);
  await makePeople(() => server.origin);
  const counts = { answered: 0, there: 0, again: 0, unfinished: 0 };
  const kills = Math.min(rounds, short ? 3 : 50);
  for (let round = 0; round < kills; round += 1) {
    const before = usersIn(path);
    const emails = Array.from({ length: together }, (_, index) => `pessoa${round}.${index}@example.com`);
    const asked = emails.map((email) =>
      signUpAs(nobody, email).then(
        (status) => {
          counts.answered += status === 200 ? 1 : 0;
        },
        () => {},
      ),
    );
    await firstUser(path, before, random);
    await server.kill();
    await Promise.all(asked);
    counts.unfinished += usersWithoutWayIn(path);
    server = await start(path);
    for (const email of emails) {
      if ((await signInAs(nobody, email)) === 200) {
        counts.there += 1;
        continue;
      }
      const status = await signUpAs(nobody, email);
      violations.expect(status === 200, `${email} signed up again and got ${status}`);
      violations.expect((await signInAs(nobody, email)) === 200, `${email} cannot sign in`);
      counts.again += 1;
    }
  }
  await server.stop();
  violations.expect(usersWithoutWayIn(path) === 0, 'a user without a way in is left');
  const lines = [
    `kills                                  ${kills} during ${kills * together} sign-ups, seed ${seed}`,
    `answered before the kill               ${counts.answered}`,
    `there after the kill                   ${counts.there}`,
    `users that a kill left without way in  ${counts.unfinished}`,
    `signed up again, and in                ${counts.again}`,
  ];
  return { lines, violations: violations.list };
};

/** Attempts are forgotten at each start: all of these people come from one address. */
const start = async (path: string): Promise<ServerProcess> => {
  if (existsSync(path)) {
    const connection = openConnection(path, 'writer');
    connection.exec('delete from auth_rate_limit');
    connection.close();
  }
  return ServerProcess.start({ kind: 'api', settings: { ...signUpSettings, SQLITE_PATH: path } });
};

const password = 'praça do foro às nove';

const signUpAs = async (nobody: Person, email: string): Promise<number> =>
  (await nobody.ask('POST', '/api/auth/sign-up/email', { name: 'Pessoa Nova', email, password })).status;

const signInAs = async (nobody: Person, email: string): Promise<number> =>
  (await nobody.ask('POST', '/api/auth/sign-in/email', { email, password })).status;

const usersIn = (path: string): number => numberIn(path, 'select count(*) from auth_user');

/** Waits until this round has made a user, and up to 5 ms more: the next statement of its sign-up follows at once. */
const firstUser = async (path: string, before: number, random: () => number): Promise<void> => {
  const end = performance.now() + patience;
  while (usersIn(path) === before && performance.now() < end) await wait(1);
  await wait(random() * 5);
};

const usersWithoutWayIn = (path: string): number =>
  numberIn(path, 'select count(*) from auth_user where id not in (select user_id from auth_account)');

const numberIn = (path: string, query: string): number => {
  const connection = openConnection(path, 'reader');
  const number = connection.prepare<[], number>(query).pluck().get();
  connection.close();
  return number ?? 0;
};
