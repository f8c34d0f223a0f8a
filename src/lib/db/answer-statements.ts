import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

interface BySession {
  session: string;
}

const runColumns = [
  'run_id',
  'block_id',
  'base',
  'length',
  'started_at',
  'lease_until',
  'stop_requested',
  'writer',
] as const;

/** Every statement that reaches the answer that a session is being written. */
export const answerStatements = {
  answerRun: define<BySession>()((q) => q.answerRun().select(runColumns)),

  /** The run, kept from growing under the transaction that is about to end it: a part locks no session. */
  answerRunForWrite: define<BySession>()((q) => {
    const query = q.answerRun().select(runColumns);
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  beginRun: define<
    BySession & {
      run: string;
      block: string;
      base: number;
      now: string;
      leaseUntil: string;
      writer: string | null;
    }
  >()((q) =>
    q
      .insertAnswerRun()
      .columns([
        'session_id',
        'user_id',
        'run_id',
        'block_id',
        'base',
        'length',
        'started_at',
        'lease_until',
        'stop_requested',
        'writer',
      ])
      .expression(
        q
          .session()
          .select((select) => [
            'sessions.id',
            'sessions.user_id',
            q.dialect.typed('text', param<string>('run')).as('run_id'),
            q.dialect.typed('text', param<string>('block')).as('block_id'),
            q.dialect.typed('integer', param<number>('base')).as('base'),
            q.dialect.typed('integer', param<number>('base')).as('length'),
            q.dialect.typed('time', param<string>('now')).as('started_at'),
            q.dialect.typed('time', param<string>('leaseUntil')).as('lease_until'),
            select.lit(0).as('stop_requested'),
            q.dialect.typed('text', param<string | null>('writer')).as('writer'),
          ]),
      ),
  ),

  /** Makes room for a part that begins at `start`; no row where the run is not the one at that place any more. */
  growRun: define<BySession & { run: string; start: number; finish: number; leaseUntil: string }>()((q) =>
    growingRun(q),
  ),

  insertPart: define<BySession & { finish: number; text: string }>()((q) =>
    q
      .insertAnswerPart()
      .columns(['session_id', 'finish', 'text'])
      .expression(
        q
          .answerRun()
          .select([
            'answer_runs.session_id',
            q.dialect.typed('integer', param<number>('finish')).as('finish'),
            q.dialect.typed('text', param<string>('text')).as('text'),
          ]),
      ),
  ),

  /** The parts that end after a place in the text, in order. */
  partsAfter: define<BySession & { place: number; limit: number }>()((q) =>
    q
      .answerParts()
      .select(['finish', 'text'])
      .where('finish', '>', param<number>('place'))
      .orderBy('finish')
      .limit(param<number>('limit')),
  ),

  stopRun: define<BySession>()((q) =>
    q
      .updateAnswerRun()
      .set({ stop_requested: sql.lit(1) })
      .returning([versionOfSession]),
  ),

  /** Its parts go with it. */
  deleteRun: define<BySession>()((q) => q.deleteAnswerRun()),
};

const versionOfSession =
  sql<number>`(select version from sessions where sessions.id = answer_runs.session_id)`.as('version');

/** The rule of every part: it begins where the run stands, and renews its lease. */
export const growingRun = (q: OwnedQueries) =>
  q
    .updateAnswerRun()
    .set({ length: param('finish'), lease_until: param('leaseUntil') })
    .where('run_id', '=', param<string>('run'))
    .where('length', '=', param<number>('start'))
    .returning(['stop_requested', versionOfSession]);
