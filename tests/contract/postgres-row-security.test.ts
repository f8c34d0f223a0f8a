import { sql } from 'kysely';
import { Client, type Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresStatements } from '#/lib/db/dialect.ts';
import { indexAll } from '#/lib/db/index-all.ts';
import { createPool } from '#/lib/db/postgres/pool.ts';
import { quickAppendStatement as quickAppend } from '#/lib/db/postgres/quick-append.ts';
import { quickExtendStatement as quickExtend } from '#/lib/db/postgres/quick-extend.ts';
import { compile } from '#/lib/db/statement.ts';
import { statements } from '#/lib/db/statements.ts';
import { newId } from '#/lib/domain/ids.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { type BegunRun, beginRun } from '../support/answers.ts';
import { addKnownDeadlines, deadlineValues, type KnownDeadlines } from '../support/deadlines.ts';
import { decisions } from '../support/decisions.ts';
import { knownDeparture, recordKnownDeparture } from '../support/departures.ts';
import { messages, newCast } from '../support/factories.ts';
import { knownDecision, libraryValues } from '../support/library-values.ts';
import { knownMatter, makeKnownMatter, matterStored } from '../support/matters.ts';
import { contentsOf, rightsOn, securityOf, tablesOf } from '../support/postgres-catalog.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { roleOf } from '../support/postgres-roles.ts';
import { indexKnown, searchRows, searchValues } from '../support/search-values.ts';
import { statute, statuteValues } from '../support/statutes.ts';
import { openingsOf, refused } from './row-security/strangers.ts';

const { ana, bruno, carla } = newCast();
const { ana: newcomer } = newCast();
/** Who requests Ana's records: a stranger, or a transaction that names no owner. */
const others = [carla.id, ''];

/** The filters of a list that keep nothing out, and the place where it ends. */
const filterValues = {
  ...{ reach: 0, untilTime: '1970-01-01T00:00:00.000Z', untilId: '' },
  ...{ alone: 0, matters: null, tag: null, phase: null, briefing: null },
};

describe('row security on PostgreSQL', () => {
  const engine = postgresEngine();
  /** The server's superuser, who sees every row. */
  let server: Client;
  /** A connection configured as in the store. */
  let pool: Pool;
  let sessionsRole = '';
  let signInRole = '';
  let owned: string[] = [];
  let session = '';
  let block = '';
  let brunosSession = '';
  /** A session of Ana's without blocks, which a fork may be copied into. */
  let empty = '';
  let anasDecision = '';
  let anasMatter = '';
  /** A session of Ana's with a run that has written four units. */
  let answered: BegunRun;
  let planned: KnownDeadlines;

  beforeAll(async () => {
    const database = await engine.migrated();
    const url = database.settings.DATABASE_URL ?? '';
    const { sessions: store, library, practices, matters, deadlines, search } = await database.openDoors();
    for (const owner of [ana, bruno]) await practices.for(owner).setPractice(defaultPractice);
    const [imported] = (await library.for(ana).importDecisions({ decisions: [knownDecision] })).outcomes;
    for (const owner of [ana, bruno]) await library.for(owner).keepStatute(statute());
    anasDecision = imported?.id ?? '';
    await library.for(bruno).importDecisions({ decisions: decisions(1) });
    const made = await store.for(ana).create({ title: 'Recusa de cobertura', blocks: messages(3) });
    session = made.session.id;
    block = made.blocks[0]?.id ?? '';
    empty = (await store.for(ana).create({ blocks: messages(1) })).session.id;
    const { session: trashed } = await store.for(ana).create({ blocks: messages(1) });
    await store.for(ana).trash({ id: trashed.id });
    await store.for(ana).tag({ id: session, add: ['Urgente'] });
    await recordKnownDeparture(store.for(ana), session);
    anasMatter = (await makeKnownMatter(matters.for(ana), session)).id;
    planned = await addKnownDeadlines(deadlines.for(ana), session, anasMatter);
    brunosSession = (await store.for(bruno).create({ blocks: messages(1) })).session.id;
    await makeKnownMatter(matters.for(bruno), brunosSession);
    answered = await beginRun(store.for(ana), 'Sim.');
    await beginRun(store.for(bruno), 'Não.');
    await indexKnown(store.for(ana), search.for(ana), session);
    await indexAll(search.for(bruno));
    await store.close();
    server = new Client({ connectionString: url });
    await server.connect();
    await server.query('delete from messages where session_id = $1', [empty]);
    pool = createPool({ url, size: 1, role: 'sessions', onError: () => {} });
    [sessionsRole, signInRole] = [roleOf('sessions', url), roleOf('sign_in', url)];
    owned = await tablesOf(server, sessionsRole);
  });
  afterAll(async () => {
    await pool.end();
    await server.end();
    await engine.cleanUp();
  });

  /** Runs a statement in a transaction of this owner. Returns the number of rows read or changed, or the error's code. */
  const asOwner = async (
    owner: string,
    text: string,
    values: unknown[] = [],
    end: 'commit' | 'rollback' = 'commit',
  ): Promise<number | string> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('juca.owner', $1, true)`, [owner]);
      return (await client.query(text, values)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query(end);
      client.release();
    }
  };

  /** The owner for a statement: Ana, or a user without a library where the statement creates one. */
  const servedBy = (name: string) =>
    name === 'openLibrary' || name === 'openSearchIndex' ? newcomer.id : ana.id;

  const makesSession = new Set(['insertSession', 'insertTakenIn']);
  const takesNewBlock = new Set(['insertBlock', 'growForBlock', 'quickAppend', 'beginRun']);
  const takesRun = new Set([
    ...['answerRun', 'answerRunForWrite', 'growRun', 'insertPart', 'partsAfter', 'stopRun', 'deleteRun'],
    'quickExtend',
  ]);
  const sessionFor = (name: string): string => {
    if (makesSession.has(name)) return newId();
    return takesRun.has(name) ? answered.id : session;
  };
  const valuesFor = (name: string): Record<string, unknown> => ({
    ...deadlineValues(planned, { isNew: name === 'insertDeadline' || name === 'putCalendar' }),
    owner: servedBy(name),
    session: sessionFor(name),
    block: takesNewBlock.has(name) ? newId() : block,
    status: 'archived',
    shelf: 'active',
    role: 'user',
    content: '{}',
    metadata: '{}',
    now: '2026-03-01T12:00:00.000Z',
    updatedAt: '9999-12-31T23:59:59.999Z',
    pinnedAt: null,
    deletedAt: null,
    position: name.endsWith('Before') ? 100 : name === 'insertBlock' ? 4 : 0,
    createdAt: '2026-03-01T12:00:00.000Z',
    timestamp: '2026-03-01T12:00:00.000Z',
    removedAt: null,
    present: 1,
    version: name === 'changedInSpan' ? 0 : 100,
    ifVersion: null,
    maxBlocks: 10_000,
    since: name === 'departedTokens' ? '2020-01-01T00:00:00.000Z' : 0,
    count: 1,
    blocks: JSON.stringify([newId()]),
    removed: 0,
    limit: 100,
    ...libraryValues({ decision: anasDecision, isNew: name === 'insertDecision' }),
    ...statuteValues({ isNew: name === 'putStatute' }),
    ...(name === 'putStatute' && { content: '["Art. 1"]' }),
    ...(name === 'decisionsBefore' && { ordinal: 100 }),
    ...matterStored(knownMatter),
    ...{ tags: '["Urgente"]', tagKeys: '#urgente#' },
    ...filterValues,
    ids: JSON.stringify([anasMatter]),
    matter: name === 'insertMatter' ? newId() : anasMatter,
    ...(name === 'mattersAfter' && { key: '', state: null, words: '[]' }),
    ...(name === 'partiesOfMatters' && { key: '', id: '' }),
    ...knownDeparture,
    departure: name === 'insertDeparture' ? newId() : knownDeparture.id,
    masked: 1,
    discretion: 'none',
    answering: 0,
    agreedHost: null,
    agreedAt: null,
    standIns: '[]',
    fork: name === 'insertFork' ? newId() : empty,
    after: 0,
    last: 2,
    title: 'Continuada',
    at: '9999-12-31T23:59:59.999Z',
    id: name === 'mattersAfter' ? '' : 'z',
    input: 1,
    output: 1,
    before: '9999-12-31T23:59:59.999Z',
    run: takesRun.has(name) ? answered.run : newId(),
    ...{ base: 0, start: 4, finish: 8, text: 'mais', place: 0, leaseUntil: '2026-03-01T12:00:12.000Z' },
    writer: newId(),
    ...(/search/i.test(name) && searchValues),
    rows: searchRows[name as keyof typeof searchRows] ?? null,
    below: 1_000,
    ...(name === 'eraseDecisions' ? { from: 0, to: 100 } : { from: '', to: '\u{10ffff}' }),
  });

  /** The statement without its owner condition, the case that row security must catch. */
  const unguarded = Object.entries({ ...statements, quickAppend, quickExtend }).map(([name, definition]) => {
    const { sql: text, bind } = compile(name, definition, postgresStatements, () => sql<boolean>`true`);
    // The quick statements name their owner to row security themselves, so whoever sends one is the one it names.
    const named = (owner: string) => (name.startsWith('quick') ? { owner } : {});
    return { name, text, values: (owner: string) => bind({ ...valuesFor(name), ...named(owner) }) };
  });

  it('holds for every table that the store can reach, the table’s own owner included', async () => {
    expect(owned).toEqual(expect.arrayContaining(['messages', 'sessions']));
    for (const table of owned) {
      const { forced, policies } = await securityOf(server, sessionsRole, table);
      expect({ table, forced }).toEqual({ table, forced: true });
      expect({ table, policies }).toEqual({
        table,
        policies: [
          {
            command: 'ALL',
            using: expect.stringContaining('juca.owner'),
            check: expect.stringContaining('juca.owner'),
          },
        ],
      });
      const rights = await rightsOn(server, sessionsRole, table);
      expect({ table, rights }).toEqual({ table, rights: ['select', 'insert', 'update', 'delete'] });
    }
  });

  it('is met by a role that cannot go around it', async () => {
    const { rows } = await pool.query('select current_user as role');
    expect(rows).toEqual([{ role: sessionsRole }]);
    const role = await server.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
         exists (select 1 from pg_class where relowner = pg_roles.oid) as owns,
         exists (select 1 from pg_auth_members where member = pg_roles.oid) as belongs
       from pg_roles where rolname = any($1)`,
      [[sessionsRole, signInRole]],
    );
    expect(role.rows).toHaveLength(2);
    for (const rights of role.rows) expect(Object.values(rights)).toEqual(Array(8).fill(false));
  });

  for (const { name, text, values } of unguarded) {
    it(`gives nothing to ${name} without its owner’s condition`, async () => {
      const before = await contentsOf(server, owned);
      for (const owner of others) expect([0, refused]).toContain(await asOwner(owner, text, values(owner)));
      expect(await contentsOf(server, owned)).toEqual(before);
      const served = servedBy(name);
      expect(await asOwner(served, text, values(served), 'rollback')).toBeGreaterThan(0);
    });
  }

  it('gives nothing of any table to anybody else, and takes nothing for it', async () => {
    const people = { owners: [ana.id, bruno.id], strangers: others };
    expect(await openingsOf(server, owned, people, asOwner)).toEqual([]);
    for (const table of owned) {
      const anas = await asOwner(ana.id, `select * from ${table}`);
      expect(Number(anas), `${table} holds something of Ana’s`).toBeGreaterThan(0);
    }
  });

  it('lets nobody see anything before an owner is named', async () => {
    const fresh = createPool({
      url: pool.options.connectionString ?? '',
      size: 1,
      role: 'sessions',
      onError: () => {},
    });
    for (const table of owned) expect((await fresh.query(`select * from ${table}`)).rowCount, table).toBe(0);
    await fresh.end();
  });

  it('lets nobody give away what is his, nor put a block into another’s session', async () => {
    const giveAway = `update sessions set user_id = '${bruno.id}' where id = '${session}'`;
    expect(await asOwner(ana.id, giveAway)).toBe(refused);
    const move = `update messages set session_id = '${brunosSession}', position = 9, version = 9 where id = '${block}'`;
    expect(await asOwner(ana.id, move)).toBe(refused);
  });

  it('keeps sessions and sign-in out of each other’s reach', async () => {
    const signIn = await tablesOf(server, signInRole);
    expect(signIn).toEqual(expect.arrayContaining(['auth_account', 'auth_session', 'auth_user']));
    expect(signIn.filter((table) => owned.includes(table))).toEqual([]);
    for (const table of [...signIn, 'schema_migrations']) {
      expect(await asOwner(ana.id, `select * from ${table}`), table).toBe(refused);
    }
    const url = pool.options.connectionString ?? '';
    const signInPool = createPool({ url, size: 1, role: 'sign_in', onError: () => {} });
    for (const table of [...owned, 'schema_migrations']) {
      const select = signInPool.query(`select * from ${table}`);
      await expect(select, table).rejects.toMatchObject({ code: refused });
    }
    await signInPool.end();
  });
});
