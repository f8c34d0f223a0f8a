import { escapeLiteral, type Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresStatements } from '#/lib/db/dialect.ts';
import { createPool } from '#/lib/db/postgres/pool.ts';
import { quickAppendStatement as quickAppend } from '#/lib/db/postgres/quick-append.ts';
import { quickExtendStatement as quickExtend } from '#/lib/db/postgres/quick-extend.ts';
import { compile } from '#/lib/db/statement.ts';
import { statements as definitions } from '#/lib/db/statements.ts';
import { postgresEngine, withClient } from '../support/postgres-database.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

/**
 * 1,000 sessions of 20 owners with 40 blocks each, one of them with 5,000, and 2,000 libraries, 20 of them with 400 decisions;
 * an index of the sessions of 2,000 owners; statistics as the server gathers them.
 */
const fill = `
  insert into sessions (id, user_id, title, status, created_at, updated_at, message_count, metadata, version, last_position)
  select 's' || n, 'owner' || n % 20, 'Consulta', 'active', now(), now() - n * interval '1 minute', 40, '{}', 40, 40
  from generate_series(1, 1000) n;
  insert into matters (id, user_id, name, name_key, words, state, party_count, parties, created_at, updated_at, version,
    details, notes)
  select 'm' || o || '-' || n, 'owner' || o, 'Caso', 'caso' || n, 'caso', 'open', 0, '[]', now(), now(), 1, '{}', ''
  from generate_series(0, 1999) o, generate_series(1, 10) n;
  update sessions set matter_id = 'm' || substr(user_id, 6) || '-1' where shelf = 'active';
  insert into messages (id, session_id, role, content, timestamp, metadata, position, version)
  select n || '-' || p, 's' || n, case p % 2 when 1 then 'user' else 'assistant' end, '{"text":"Bom dia."}', now(),
    '{"type":"message","phase":0}', p, p
  from generate_series(1, 1000) n, generate_series(1, case n when 7 then 5000 else 40 end) p;
  insert into libraries select 'owner' || n, 400, 400, 400 from generate_series(0, 1999) n;
  insert into decisions (id, user_id, identity, ordinal, digest, content, imported_at, updated_at)
  select 'd' || o || '-' || n, 'owner' || o, 'i' || n, n, '', '{}', now(), now()
  from generate_series(0, 19) o, generate_series(1, 400) n;
  insert into decision_terms (user_id, term, block, postings)
  select 'owner' || o, 't' || n, '0000', '000' from generate_series(0, 19) o, generate_series(1, 2000) n;
  insert into search_indexes select 'owner' || o, '1', 50, 2 from generate_series(0, 1999) o;
  insert into search_sessions select 'owner' || n % 20, 's' || n, n / 20, 40, 40, '' from generate_series(1, 1000) n;
  insert into search_sessions select 'owner' || o, 'x' || o || '-' || n, 50 + n, 40, 40, ''
  from generate_series(0, 1999) o, generate_series(1, 20) n;
  insert into search_documents select 'owner' || o, n, 1, now(), ''
  from generate_series(0, 1999) o, generate_series(1, 20) n;
  insert into search_chunks select 'owner' || o, c, '' from generate_series(0, 1999) o, generate_series(1, 2) c;
  insert into search_entries select 'owner' || o, b, c, ''
  from generate_series(0, 1999) o, generate_series(0, 9) b, generate_series(1, 2) c;
  analyze sessions, matters, messages, libraries, decisions, decision_terms, search_indexes, search_sessions, search_documents,
    search_chunks, search_entries`;

/** One value for each name: plans are made for all of them (`plan_cache_mode`). Times and numbers are read as such. */
const anyValue = new Proxy<Record<string, unknown>>({}, { get: () => null });

/** Plan steps that read a whole table or index, or sort rows that an index should return in order. */
const offences = (node: PlanNode): string[] => {
  const { 'Node Type': type, 'Relation Name': table, 'Index Cond': condition, Plans = [] } = node;
  const whole = table !== undefined && (type === 'Seq Scan' || (type.startsWith('Index') && !condition));
  const own = whole || type.includes('Sort') ? [`${type}${table ? ` on ${table}` : ''}`] : [];
  return [...own, ...Plans.flatMap(offences)];
};

describe('query plans on PostgreSQL', () => {
  const engine = postgresEngine();
  let pool: Pool;
  beforeAll(async () => {
    const { settings } = await engine.migrated();
    const url = settings.DATABASE_URL ?? '';
    await withClient(url, (client) => client.query(fill));
    pool = createPool({ url, size: 1, role: 'sessions', onError: () => {} });
    await pool.query(`select set_config('juca.owner', 'owner7', false)`);
  });
  afterAll(async () => {
    await pool.end();
    await engine.cleanUp();
  });

  /** The plan on a connection of the store, as text and as JSON. */
  const planOf = async (name: string, sql: string, values: unknown[]) => {
    await pool.query(`prepare "${name}" as ${sql}`);
    const literals = values.map((value) => (value === null ? 'null' : escapeLiteral(String(value))));
    const run = `execute "${name}"${literals.length > 0 ? `(${literals.join(', ')})` : ''}`;
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${run}`);
    const parsed = await pool.query<{ 'QUERY PLAN': string }>(`explain (format json) ${run}`);
    const [{ Plan: root }] = JSON.parse(parsed.rows[0]?.['QUERY PLAN'] ?? '') as [{ Plan: PlanNode }];
    return { text: rows.map((row) => `    ${row['QUERY PLAN']}\n`).join(''), root };
  };

  for (const [name, definition] of Object.entries({ ...definitions, quickAppend, quickExtend })) {
    it(`${name} neither scans nor sorts`, async () => {
      const { sql, bind } = compile(name, definition, postgresStatements);
      const { text, root } = await planOf(name, sql, bind(anyValue));
      process.stdout.write(`${name}\n${text}`);
      expect(offences(root)).toEqual([]);
    });
  }

  it('would show a scan and a sort', async () => {
    const scan = `select id from messages where role = 'user' order by timestamp`;
    const { root } = await planOf('scan', scan, []);
    expect(offences(root)).toEqual(['Sort', 'Seq Scan on messages']);
    const wholeIndex = await planOf('whole index', 'select id from sessions order by id', []);
    expect(offences(wholeIndex.root)).toEqual(['Index Scan on sessions']);
  });
});
