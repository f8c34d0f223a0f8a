import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

interface Setting {
  session: string;
  discretion: string;
  answering: 0 | 1;
  model: string | null;
  agreedHost: string | null;
  agreedAt: string | null;
  standIns: string;
}

const departureColumns = [
  'id',
  'session_id',
  'block_id',
  'at',
  'host',
  'model',
  'bytes',
  'sha256',
  'masked',
  'input_tokens',
  'output_tokens',
] as const;

/** The setting of a session, taken from the session itself, so that a stranger's insert finds no row. */
const newSetting = (q: OwnedQueries) => {
  const { typed } = q.dialect;
  return q
    .session()
    .select([
      'id as session_id',
      typed('text', param<string>('discretion')).as('discretion'),
      typed('integer', param<number>('answering')).as('answering'),
      typed('text', param<string | null>('model')).as('model'),
      typed('text', param<string | null>('agreedHost')).as('agreed_host'),
      typed('time', param<string | null>('agreedAt')).as('agreed_at'),
      typed('text', param<string>('standIns')).as('stand_ins'),
      sql.lit(1).as('version'),
    ]);
};

/** Every statement on what of a session may leave, and on the ledger of what left. */
export const discretionStatements = {
  discretion: define<{ session: string }>()((q) =>
    q.discretion().select(['discretion', 'answering', 'model', 'agreed_host', 'agreed_at', 'stand_ins']),
  ),

  putDiscretion: define<Setting>()((q) =>
    q
      .insertDiscretion()
      .columns([
        'session_id',
        'discretion',
        'answering',
        'model',
        'agreed_host',
        'agreed_at',
        'stand_ins',
        'version',
      ])
      .expression(newSetting(q))
      .onConflict((conflict) =>
        conflict.column('session_id').doUpdateSet({
          discretion: sql`excluded.discretion`,
          answering: sql`excluded.answering`,
          model: sql`excluded.model`,
          agreed_host: sql`excluded.agreed_host`,
          agreed_at: sql`excluded.agreed_at`,
          stand_ins: sql`excluded.stand_ins`,
          version: sql`session_discretion.version + 1`,
        }),
      ),
  ),

  defaultModel: define<object>()((q) => q.practice().select('default_model')),

  /** Where the owner has not said how to sign documents, the row says nothing of it. */
  putDefaultModel: define<{ model: string | null; now: string }>()((q) =>
    q
      .insertPractice()
      .values({
        user_id: param('owner'),
        content: sql.lit('{}'),
        updated_at: param('now'),
        default_model: param<string | null>('model'),
      })
      .onConflict((conflict) =>
        conflict
          .column('user_id')
          .doUpdateSet({ default_model: param<string | null>('model'), updated_at: param('now') }),
      ),
  ),

  departure: define<{ departure: string }>()((q) =>
    q.departures().select(departureColumns).where('id', '=', param<string>('departure')),
  ),

  insertDeparture: define<{
    departure: string;
    session: string;
    block: string;
    now: string;
    host: string;
    model: string;
    bytes: number;
    sha256: string;
    masked: 0 | 1;
  }>()((q) =>
    q
      .insertDeparture()
      .values({
        user_id: param('owner'),
        id: param('departure'),
        session_id: param('session'),
        block_id: param('block'),
        at: param('now'),
        host: param('host'),
        model: param('model'),
        bytes: param('bytes'),
        sha256: param('sha256'),
        masked: param('masked'),
      })
      .returning(departureColumns),
  ),

  completeDeparture: define<{ departure: string; input: number; output: number }>()((q) =>
    q
      .updateDeparture()
      .set({ input_tokens: param<number>('input'), output_tokens: param<number>('output') })
      .returning(departureColumns),
  ),

  departuresBefore: define<{ at: string; id: string; limit: number }>()((q) =>
    q
      .departures()
      .select(departureColumns)
      .where(sql<boolean>`(at, id) < (${param('at')}, ${param('id')})`)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(param<number>('limit')),
  ),

  /** Sums of the lines since a time; no row where there is none. */
  departedTokens: define<{ since: string }>()((q) =>
    q
      .departures()
      .where('at', '>=', q.dialect.typed('time', param<string>('since')))
      .select([
        sql<number>`cast(count(*) as integer)`.as('departures'),
        sql<number>`cast(coalesce(sum(input_tokens), 0) as integer)`.as('input'),
        sql<number>`cast(coalesce(sum(output_tokens), 0) as integer)`.as('output'),
      ])
      .having(sql<boolean>`count(*) > 0`),
  ),
};
