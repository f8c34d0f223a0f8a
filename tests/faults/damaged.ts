import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeSnapshot } from '#/lib/db/sqlite/backup/snapshot.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { damagePagesWith } from '../support/damage.ts';
import { message } from '../support/factories.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { until } from './until.ts';

/** Pages of the file are destroyed: in even rounds while Juca is stopped, in odd ones while it runs. */
export const damaged: Fault = {
  name: 'damaged',
  promise: 'writes are refused with the newest backup named, a damaged read fails alone, other reads go on',
  play: (options) => inFolder((folder) => playIn(folder, options)),
};

const playIn = async (folder: string, { short, rounds }: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const count = short ? 2 : Math.min(rounds, 20);
  let lost = 0;
  for (let round = 0; round < count; round += 1) {
    const damage = new DamageRound(join(folder, `round-${round}`), violations);
    lost += await damage.play(round % 2 === 1);
  }
  return { lines: [], violations: violations.list, tally: { rounds: count, lost } };
};

const day = 24 * 60 * 60 * 1000;
const mark = 'Página que será danificada. ';

class DamageRound {
  readonly #path: string;
  readonly #backups: string;
  readonly #violations: Violations;

  constructor(folder: string, violations: Violations) {
    this.#path = join(folder, 'juca.db');
    this.#backups = join(folder, 'backups');
    this.#violations = violations;
  }

  /** Returns how many acknowledged blocks of pages that were left whole cannot be read. */
  async play(isRunning: boolean): Promise<number> {
    const inspection = { start: 60_000, every: isRunning ? 50 : day };
    const options = { backups: this.#backups, inspection };
    let store = await Embedded.open(this.#path, options);
    await store.appendMany(20, 'Página inteira. '.repeat(100));
    const ids = await this.#addSessions(store);
    mkdirSync(this.#backups);
    const takenAt = new Date().toISOString();
    const backup = await takeSnapshot({ source: this.#path, folder: this.#backups, takenAt });
    if (!isRunning) {
      await store.close();
      damagePagesWith(this.#path, mark);
      const { session, acknowledged } = store;
      store = await Embedded.open(this.#path, options, session);
      store.acknowledged.push(...acknowledged);
    }
    const isTold = await until(async () => {
      // The log may still be copied over a page that was damaged.
      damagePagesWith(this.#path, mark);
      return (await store.reasons()).includes('damaged');
    });
    this.#violations.expect(isTold, 'health does not tell of the damage');
    await until(() => store.notes.some((note) => note.includes(backup.path)));
    this.#violations.expect((await store.append()) === 'damaged', 'a damaged database was written to');
    await this.#readAll(store, ids);
    const { blocks } = await store.sessions.open({ id: store.session, limit: 100 });
    await store.close();
    const there = new Set(blocks.map(({ id }) => id));
    return store.acknowledged.filter((id) => !there.has(id)).length;
  }

  /** The pages of the first one lie between those that stay whole and those of the second one, which are destroyed. */
  async #addSessions({ sessions }: Embedded): Promise<string[]> {
    const ids: string[] = [];
    for (const text of ['Página entre as duas. ', mark]) {
      const { session } = await sessions.create({ title: 'Consulta' });
      const blocks = Array.from({ length: 20 }, () => message(text.repeat(100)));
      await sessions.append({ id: session.id, blocks });
      ids.push(session.id);
    }
    return ids;
  }

  async #readAll({ sessions, session, notes }: Embedded, ids: string[]): Promise<void> {
    for (let count = 0; count < 5; count += 1) {
      for (const id of ids) await sessions.open({ id }).catch((error) => this.#judge(error));
      await sessions.open({ id: session });
    }
    const ended = notes.filter((note) => note.includes('is started again'));
    this.#violations.expect(ended.length === 0, `a damaged read ended a thread: ${ended}`);
  }

  #judge(error: unknown): void {
    const isRefused = error instanceof JucaError && error.code === 'unavailable';
    this.#violations.expect(isRefused, `a damaged read failed with ${error}`);
  }
}
