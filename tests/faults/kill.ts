import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { seeded } from '../support/random.ts';
import { ServerProcess } from '../support/server-process.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { checkIntegrity, checkSessions } from './kill/check.ts';
import { Clients, type Place } from './kill/clients.ts';
import { Ledger } from './kill/ledger.ts';
import { signUp, signUpSettings } from './person.ts';

const clientCount = 16;
const sessionsEach = 3;
/** Sessions are replaced after this many rounds: checking longer ones would take most of the time. */
const roundsPerSessions = 20;
/** Milliseconds until the kill; short times are more likely. */
const moment = { least: 20, most: 1_500 };

/** SIGKILL while many clients append over HTTP, repeated on the same database. */
export const kill: Fault = {
  name: 'kill',
  promise:
    'every acknowledged block is there, positions contiguous, counts right, no half block, integrity ok',
  play: (options) => inFolder((folder) => new Kills(join(folder, 'juca.db'), options).play()),
};

class Kills {
  readonly #path: string;
  readonly #options: FaultOptions;
  readonly #random: () => number;
  readonly #violations = new Violations();
  readonly #ledger = new Ledger();
  readonly #clients: Clients;
  #places: Place[] = [];
  #server: ServerProcess | undefined;
  #inFlight = 0;
  #found = 0;
  #lost = 0;

  constructor(path: string, options: FaultOptions) {
    this.#path = path;
    this.#options = options;
    this.#random = seeded(options.seed);
    this.#clients = new Clients(this.#ledger, this.#violations, this.#random);
  }

  async play(): Promise<Outcome> {
    await this.#start(0);
    const people = await signUp(() => this.#server?.origin ?? '');
    for (let round = 0; round < this.#options.rounds; round += 1) {
      if (round % roundsPerSessions === 0) this.#places = await placesOf(people);
      await this.#killInFlight();
      await this.#start(round + 1);
      await this.#check();
    }
    await this.#server?.stop();
    this.#withDatabase((connection) => {
      const all = new Set(this.#ledger.batches.map(({ session }) => session));
      checkSessions(connection, all, this.#ledger, this.#violations);
      checkIntegrity(connection, this.#violations);
    });
    const tally = { rounds: this.#options.rounds, lost: this.#violations.lost };
    return { lines: this.#lines(), violations: this.#violations.list, tally };
  }

  async #start(round: number): Promise<void> {
    const kind = round < this.#options.whole ? 'whole' : 'api';
    this.#server = await ServerProcess.start({
      kind,
      settings: { ...signUpSettings, SQLITE_PATH: this.#path },
    });
  }

  async #killInFlight(): Promise<void> {
    const appending = this.#clients.appendUntilBroken(clientCount, this.#places);
    await wait(moment.least + this.#random() ** 3 * moment.most);
    this.#inFlight += this.#clients.inFlight;
    await this.#server?.kill();
    await appending;
  }

  /** The state after the restart, before and after the unanswered appends are repeated. */
  async #check(): Promise<void> {
    const sessions = new Set(this.#places.map(({ session }) => session));
    const check = (connection: Connection) =>
      checkSessions(connection, sessions, this.#ledger, this.#violations);
    this.#withDatabase((connection) => {
      check(connection);
      this.#countUnanswered(connection);
    });
    await this.#clients.retryUnanswered();
    this.#withDatabase((connection) => {
      check(connection);
      checkIntegrity(connection, this.#violations);
    });
  }

  #countUnanswered(connection: Connection): void {
    const find = connection.prepare('select 1 from messages where id = ?');
    for (const { blocks } of this.#ledger.unanswered) {
      if (blocks[0] && find.get(blocks[0].id)) this.#found += 1;
      else this.#lost += 1;
    }
  }

  /** A reader outside the server, such as an operator's tool. */
  #withDatabase(look: (connection: Connection) => void): void {
    const connection = openConnection(this.#path, 'reader');
    try {
      look(connection);
    } finally {
      connection.close();
    }
  }

  #lines(): string[] {
    const { rounds, whole, seed } = this.#options;
    return [
      `kills                                  ${rounds} (${Math.min(whole, rounds)} of the whole server, the others of it without pages), seed ${seed}`,
      `appends in flight at the kills         ${this.#inFlight}`,
      `blocks acknowledged, and there         ${this.#ledger.acknowledgedBlocks}`,
      `unanswered appends found stored        ${this.#found}`,
      `unanswered appends found not stored    ${this.#lost}`,
      'each unanswered append sent again      stored once',
    ];
  }
}

const placesOf = async (people: Place['person'][]): Promise<Place[]> => {
  const places: Place[] = [];
  for (const person of people) {
    for (let count = 0; count < sessionsEach; count += 1) {
      places.push({ person, session: await person.newSession() });
    }
  }
  return places;
};
