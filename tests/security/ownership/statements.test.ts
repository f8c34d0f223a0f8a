import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import { type OwnerGuard, ownerIs } from '#/lib/db/owned-queries.ts';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { compile } from '#/lib/db/statement.ts';
import { type StatementName, statements } from '#/lib/db/statements.ts';
import { messages, newCast, type Person } from '../../support/factories.ts';
import { knownDecision } from '../../support/library-values.ts';
import { sqliteEngine } from '../../support/sqlite-database.ts';
import { parametersFor } from './statement-parameters.ts';

const { ana, carla } = newCast();
const engine = sqliteEngine();
let connection: Connection;
let parameters: ReturnType<typeof parametersFor>;

beforeAll(async () => {
  const database = await engine.migrated();
  const { sessions, library } = await database.openDoors();
  const { outcomes } = await library.for(ana).importDecisions({ decisions: [knownDecision] });
  const { session, blocks } = await sessions.for(ana).create({ blocks: messages(2) });
  const { session: trashed } = await sessions.for(ana).create({ blocks: messages(1) });
  await sessions.for(ana).trash({ id: trashed.id });
  await sessions.close();
  connection = openConnection(database.settings.SQLITE_PATH ?? '', 'writer');
  parameters = parametersFor({
    session: session.id,
    block: blocks[0]?.id ?? '',
    blockVersion: 0,
    decision: outcomes[0]?.id ?? '',
  });
});
afterAll(async () => {
  connection.close();
  await engine.cleanUp();
});

const nobodysGuard: OwnerGuard = () => sql`true`;

/** Rows of Ana's that a statement gives or changes when somebody runs it; what it changed is taken back. */
const reached = (name: StatementName, by: Person, guard: OwnerGuard): number => {
  const { sql: text, bind } = compile(name, statements[name], sqliteStatements, guard);
  const statement = connection.prepare(text);
  const values = bind({ ...parameters[name], owner: by.id });
  connection.exec('begin');
  try {
    return statement.reader ? statement.all(values).length : statement.run(values).changes;
  } finally {
    connection.exec('rollback');
  }
};

const all = Object.keys(statements) as StatementName[];
/** Make a row instead of reaching one, in these tables: the only statements that write the owner down. */
const making = {
  insertSession: 'sessions',
  insertTakenIn: 'sessions',
  openLibrary: 'libraries',
  insertDecision: 'decisions',
  putPostings: 'decision_terms',
  appendPostings: 'decision_terms',
} as const;
const reaching = all.filter((name) => !(name in making));

describe.each(reaching)('the statement %s', (name) => {
  it('reaches a record for its owner only', () => {
    expect(reached(name, ana, ownerIs)).toBeGreaterThan(0);
    expect(reached(name, carla, ownerIs)).toBe(0);
  });

  it('would reach a stranger’s record without its owner, and so fail the test above', () => {
    expect(reached(name, carla, nobodysGuard)).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(making))('the statement %s', (name, table) => {
  it('writes down whoever runs it as the owner', () => {
    const statement = name as keyof typeof making;
    const { sql: text, bind } = compile(name, statements[statement], sqliteStatements);
    const ofCarla = connection.prepare(`select count(*) as count from ${table} where user_id = ?`);
    connection.exec('begin');
    const before = connection.prepare(`select count(*) as count from ${table}`).get();
    const made = connection.prepare(text);
    const values = bind({ ...parameters[statement], owner: carla.id });
    if (made.reader) made.all(values);
    else made.run(values);
    const [count, all] = [
      ofCarla.get(carla.id),
      connection.prepare(`select count(*) as count from ${table}`).get(),
    ];
    connection.exec('rollback');
    expect(count).toEqual({ count: 1 });
    expect(all).not.toEqual(before);
  });
});

it('cannot be compiled without naming its owner', () => {
  const careless = { build: () => sqliteStatements.kysely.selectFrom('sessions').selectAll() };
  expect(() => compile('careless', careless, sqliteStatements)).toThrow('does not name its owner');
});
