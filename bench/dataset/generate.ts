import { renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { pick, seeded } from '../../tests/support/random.ts';
import { type Happening, happenings } from './happenings.ts';
import type { Plan } from './plan.ts';
import type { DatasetSchema } from './schema.ts';
import { legalTexts } from './text.ts';

const cacheKibibytes = 1024 * 1024;
const perTransaction = 50_000;

/**
 * Writes the planned content into a new database file in chronological order, so that its pages are laid out as after
 * two years of use. Nothing is flushed on the way: the file gets its name when it is complete.
 */
export const generate = async (path: string, schema: DatasetSchema, plan: Plan): Promise<void> => {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const connection = new Database(unfinished);
  connection.pragma('synchronous = OFF');
  connection.pragma('journal_mode = OFF');
  connection.pragma('foreign_keys = OFF');
  connection.pragma(`cache_size = -${cacheKibibytes}`);
  await schema.create(connection);
  fill(connection, schema, plan);
  connection.pragma('synchronous = FULL');
  connection.pragma('journal_mode = WAL');
  connection.close();
  renameSync(unfinished, path);
};

const fill = (connection: Database.Database, schema: DatasetSchema, plan: Plan): void => {
  const write = schema.writer(connection, plan);
  let count = 0;
  connection.exec('begin');
  for (const { happening, text } of writtenHappenings(plan)) {
    write(happening, text);
    count += 1;
    if (count % perTransaction === 0) connection.exec('commit; begin');
  }
  connection.exec('commit');
};

/** The events of a plan, each block with its text. */
export function* writtenHappenings(plan: Plan): Generator<{ happening: Happening; text: string }> {
  const texts = legalTexts();
  const random = seeded(13);
  for (const happening of happenings(plan))
    yield { happening, text: happening.kind === 'block' ? pick(texts, random) : '' };
}

export const megabytes = (path: string): number => Math.round(statSync(path).size / 1e6);
