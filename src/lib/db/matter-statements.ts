import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { define } from './statement.ts';

interface ByMatter {
  matter: string;
}

/** What a matter says, as it is stored. */
export interface MatterValues {
  name: string;
  nameKey: string;
  words: string;
  state: string;
  caseNumber: string | null;
  partyCount: number;
  parties: string;
  details: string;
  notes: string;
}

const listedColumns = [
  'id',
  'name',
  'name_key',
  'state',
  'case_number',
  'parties',
  'created_at',
  'updated_at',
  'version',
  'details',
] as const;
const matterColumns = [...listedColumns, 'notes'] as const;

const saidValues = {
  name: param<string>('name'),
  name_key: param<string>('nameKey'),
  words: param<string>('words'),
  state: param<string>('state'),
  case_number: param<string | null>('caseNumber'),
  party_count: param<number>('partyCount'),
  parties: param<string>('parties'),
  details: param<string>('details'),
  notes: param<string>('notes'),
};

/** Of the matters, those in the text of which each entry of the JSON list `words` stands. */
const withWords = (q: OwnedQueries) => {
  const stands = q.dialect.contains('matters.words', q.dialect.textOf('entry.value'));
  const missing = q.dialect.kysely
    .selectFrom(q.dialect.eachOf<string>(param('words')).as('entry'))
    .select(sql.lit(1).as('missing'))
    .where(sql<boolean>`not ${stands}`);
  return sql<boolean>`not exists ${missing}`;
};

/** Statements on matters, and on the sessions that belong to them. */
export const matterStatements = {
  matter: define<ByMatter>()((q) => q.matters.one().select(matterColumns)),

  matterForWrite: define<ByMatter>()((q) => {
    const query = q.matters.one().select(matterColumns);
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  /** By name, from a place on; `state` is null for any, `words` a JSON list of which all must be found. */
  mattersAfter: define<{ key: string; id: string; state: string | null; words: string; limit: number }>()(
    (q) => {
      const state = q.dialect.typed('text', param<string | null>('state'));
      return q.matters
        .all()
        .select(listedColumns)
        .where(sql<boolean>`(name_key, id) > (${param('key')}, ${param('id')})`)
        .where(sql<boolean>`(${state} is null or state = ${state})`)
        .where(withWords(q))
        .orderBy('name_key')
        .orderBy('id')
        .limit(param<number>('limit'));
    },
  ),

  /** Of the matters with an id of a JSON list what a list of sessions says of them. */
  namedMatters: define<{ ids: string }>()((q) => {
    const { kysely, eachOf, textOf } = q.dialect;
    const entries = kysely.selectFrom(eachOf<string>(param('ids')).as('entry'));
    return q.matters
      .all()
      .select(['id', 'name', 'parties'])
      .where('id', 'in', entries.select(textOf('entry.value').as('matter')));
  }),

  /** No row where there is none. */
  matterTotals: define<object>()((q) =>
    q.matters
      .all()
      .select([
        sql<number>`cast(count(*) as integer)`.as('matters'),
        sql<number>`cast(coalesce(sum(party_count), 0) as integer)`.as('parties'),
      ])
      .having(sql<boolean>`count(*) > 0`),
  ),

  insertMatter: define<ByMatter & MatterValues & { now: string }>()((q) =>
    q.matters
      .insert()
      .values({
        id: param('matter'),
        user_id: param('owner'),
        created_at: param('now'),
        updated_at: param('now'),
        version: sql.lit(1),
        ...saidValues,
      })
      .returning(matterColumns),
  ),

  changeMatter: define<ByMatter & MatterValues & { now: string }>()((q) =>
    q.matters
      .update()
      .set({ ...saidValues, updated_at: param('now'), version: sql`version + 1` })
      .returning(matterColumns),
  ),

  deleteMatter: define<ByMatter>()((q) => q.matters.delete().where('id', '=', param<string>('matter'))),

  /** Of a matter, the last that moved first; those in the trash are left out. */
  sessionsOfMatter: define<ByMatter & { updatedAt: string; id: string; limit: number }>()((q) =>
    q.matters
      .sessions()
      .select(sessionColumns)
      .where('deleted_at', 'is', null)
      .where(sql<boolean>`(updated_at, id) < (${param('updatedAt')}, ${param('id')})`)
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(param<number>('limit')),
  ),

  /** Of a matter, those in the trash too; no row where there is none. */
  matterSessionCount: define<ByMatter>()((q) =>
    q.matters
      .sessions()
      .select(sql<number>`cast(count(*) as integer)`.as('sessions'))
      .having(sql<boolean>`count(*) > 0`),
  ),

  /** Puts a session into a matter of the same owner; null takes it out. */
  placeSession: define<{ session: string; matter: string | null }>()((q) =>
    q
      .updateSession()
      .set({ matter_id: q.matters.idForUpdated(param<string | null>('matter')), version: sql`version + 1` })
      .returning(sessionColumns),
  ),

  /** Takes all sessions out of a matter. */
  releaseSessions: define<ByMatter>()((q) =>
    q.matters
      .updateSessions()
      .set({ matter_id: sql`null`, version: sql`version + 1` })
      .returning(['id', 'version']),
  ),

  /** What a conflict check and a proposal compare, of the matters from a place in their order on. */
  partiesOfMatters: define<{ key: string; id: string; limit: number }>()((q) =>
    q.matters
      .all()
      .select(['id', 'name', 'name_key', 'state', 'case_number', 'parties'])
      .where(sql<boolean>`(name_key, id) >= (${param('key')}, ${param('id')})`)
      .orderBy('name_key')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  matterVersions: define<object>()((q) => q.matters.all().select(['id', 'version', 'updated_at'])),

  /** Those of the ids in a JSON list. */
  mattersById: define<{ ids: string }>()((q) => {
    const id = q.dialect.textOf('entry.value');
    const listed = q.dialect.kysely
      .selectFrom(q.dialect.eachOf<string>(param('ids')).as('entry'))
      .select(id.as('id'));
    return q.matters.all().select(matterColumns).where('matters.id', 'in', listed);
  }),

  firstMatters: define<{ limit: number }>()((q) =>
    q.matters
      .all()
      .select(['name_key', 'id'])
      .orderBy('name_key')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),
};
