import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import { type OwnerGuard, ownerIs } from '#/lib/db/owner-guard.ts';
import { param } from '#/lib/db/param.ts';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { compile } from '#/lib/db/statement.ts';
import { type StatementName, statements } from '#/lib/db/statements.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { beginRun } from '../../support/answers.ts';
import { addKnownDeadlines } from '../../support/deadlines.ts';
import { recordKnownDeparture } from '../../support/departures.ts';
import { messages, newCast } from '../../support/factories.ts';
import { knownDecision } from '../../support/library-values.ts';
import { makeKnownMatter } from '../../support/matters.ts';
import { indexKnown } from '../../support/search-values.ts';
import { rolledBack, sqliteEngine } from '../../support/sqlite-database.ts';
import { statute } from '../../support/statutes.ts';
import {
  type InTransaction,
  making,
  type PreparedStatement,
  violationsOfStatement,
} from './statement-matrix.ts';
import { parametersFor } from './statement-parameters.ts';

const cast = newCast();
const { ana } = cast;
const engine = sqliteEngine();
let connection: Connection;
let parameters: ReturnType<typeof parametersFor>;

beforeAll(async () => {
  const database = await engine.migrated();
  const { sessions, library, practices, matters, deadlines, search } = await database.openDoors();
  await practices.for(ana).setPractice(defaultPractice);
  await library.for(ana).keepStatute(statute());
  const { outcomes } = await library.for(ana).importDecisions({ decisions: [knownDecision] });
  const { session, blocks } = await sessions.for(ana).create({ blocks: messages(2) });
  const { session: trashed } = await sessions.for(ana).create({ blocks: messages(1) });
  await sessions.for(ana).trash({ id: trashed.id });
  await sessions.for(ana).tag({ id: session.id, add: ['Urgente'] });
  const answered = await beginRun(sessions.for(ana), 'Sim.');
  const { session: empty } = await sessions.for(ana).create({});
  await recordKnownDeparture(sessions.for(ana), session.id);
  const matter = await makeKnownMatter(matters.for(ana), session.id);
  const planned = await addKnownDeadlines(deadlines.for(ana), session.id, matter.id);
  await indexKnown(sessions.for(ana), search.for(ana), session.id);
  await sessions.close();
  connection = openConnection(database.settings.SQLITE_PATH ?? '', 'writer');
  const target = {
    session: session.id,
    block: blocks[0]?.id ?? '',
    blockVersion: 0,
    answer: answered.blockId,
    decision: outcomes[0]?.id ?? '',
    ...planned,
    matter: matter.id,
  };
  parameters = parametersFor(target, answered, empty.id, planned);
});
afterAll(async () => {
  connection.close();
  await engine.cleanUp();
});

const nobodysGuard: OwnerGuard = () => sql`${param('owner')} is not null`;

const prepared = (name: StatementName, guard: OwnerGuard): PreparedStatement => {
  const { sql: text, bind } = compile(name, statements[name], sqliteStatements, guard);
  return { name, sql: text, bind: (owner) => bind({ ...parameters[name], owner }) };
};

const inTransaction: InTransaction = (_owner, use) => rolledBack(connection, use);

const all = Object.keys(statements) as StatementName[];
const reaching = all.filter((name) => !(name in making));

describe.each(all)('the statement %s', (name) => {
  it('reaches its owner’s record only, or makes a record of whoever runs it', async () => {
    expect(await violationsOfStatement(prepared(name, ownerIs), cast, inTransaction)).toEqual([]);
  });
});

describe.each(reaching)('the statement %s without its owner', (name) => {
  it('would reach a stranger’s record, and so fail the test above', async () => {
    const violations = await violationsOfStatement(prepared(name, nobodysGuard), cast, inTransaction);
    expect(violations).toEqual(['reaches a stranger’s record']);
  });
});

it('cannot be compiled without naming its owner', () => {
  const careless = { build: () => sqliteStatements.kysely.selectFrom('sessions').selectAll() };
  expect(() => compile('careless', careless, sqliteStatements)).toThrow('does not name its owner');
});
