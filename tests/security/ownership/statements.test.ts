import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import { type OwnerGuard, ownerIs } from '#/lib/db/owned-queries.ts';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { compile } from '#/lib/db/statement.ts';
import { type StatementName, statements } from '#/lib/db/statements.ts';
import { messages, newCast, type Person } from '../../support/factories.ts';
import { sqliteEngine } from '../../support/sqlite-database.ts';
import { parametersFor } from './statement-parameters.ts';

const { ana, carla } = newCast();
const engine = sqliteEngine();
let connection: Connection;
let parameters: ReturnType<typeof parametersFor>;

beforeAll(async () => {
  const database = await engine.migrated();
  const sessions = await database.open();
  const { session, blocks } = await sessions.for(ana).create({ blocks: messages(2) });
  await sessions.close();
  connection = openConnection(database.settings.SQLITE_PATH ?? '', 'writer');
  parameters = parametersFor({ session: session.id, block: blocks[0]?.id ?? '', blockVersion: 0 });
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
/** Makes a row instead of reaching one: it is the one statement that writes the owner down. */
const making: StatementName = 'insertSession';
const reaching = all.filter((name) => name !== making);

describe.each(reaching)('the statement %s', (name) => {
  it('reaches a session for its owner only', () => {
    expect(reached(name, ana, ownerIs)).toBeGreaterThan(0);
    expect(reached(name, carla, ownerIs)).toBe(0);
  });

  it('would reach a stranger’s session without its owner, and so fail the test above', () => {
    expect(reached(name, carla, nobodysGuard)).toBeGreaterThan(0);
  });
});

describe(`the statement ${making}`, () => {
  it('writes down whoever runs it as the owner', () => {
    const { sql: text, bind } = compile(making, statements[making], sqliteStatements);
    connection.exec('begin');
    connection.prepare(text).all(bind({ ...parameters[making], owner: carla.id }));
    const row = connection
      .prepare('select user_id from sessions where id = ?')
      .get(parameters[making].session);
    connection.exec('rollback');
    expect(row).toEqual({ user_id: carla.id });
  });
});

it('cannot be compiled without naming its owner', () => {
  const careless = { build: () => sqliteStatements.kysely.selectFrom('sessions').selectAll() };
  expect(() => compile('careless', careless, sqliteStatements)).toThrow('does not name its owner');
});
