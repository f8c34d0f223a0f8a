import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

const columns = (q: OwnedQueries) =>
  [
    'id',
    'session_id',
    'matter_id',
    'title',
    'notes',
    'first_day',
    'last_day',
    'last_time',
    'said',
    'check_due',
    'done_at',
    'created_at',
    'updated_at',
    'version',
    q.dialect.json('basis').as('basis'),
    q.dialect.json('warnings').as('warnings'),
    q.dialect.json('recheck').as('recheck'),
  ] as const;

/** All that a change of a deadline can change. */
interface Stored {
  deadline: string;
  linked: string | null;
  belongsTo: string | null;
  title: string;
  notes: string;
  court: string;
  comarcaKey: string;
  firstDay: string;
  lastDay: string;
  lastTime: string | null;
  said: string;
  checkDue: number;
  doneAt: string | null;
  basis: string;
  warnings: string;
  recheck: string | null;
  now: string;
}

const stored = {
  session_id: param<string | null>('linked'),
  matter_id: param<string | null>('belongsTo'),
  title: param<string>('title'),
  notes: param<string>('notes'),
  court: param<string>('court'),
  comarca_key: param<string>('comarcaKey'),
  first_day: param<string>('firstDay'),
  last_day: param<string>('lastDay'),
  last_time: param<string | null>('lastTime'),
  said: param<string>('said'),
  check_due: param<number>('checkDue'),
  done_at: param<string | null>('doneAt'),
  updated_at: param<string>('now'),
  basis: param<string>('basis'),
  warnings: param<string>('warnings'),
  recheck: param<string | null>('recheck'),
} as const;

/** A place in a list by last day and id. */
interface Place {
  day: string;
  id: string;
  limit: number;
}

const after = sql<boolean>`(last_day, id) > (${param('day')}, ${param('id')})`;

/** Every statement on deadlines. */
export const deadlineStatements = {
  deadline: define<{ deadline: string }>()((q) =>
    q.deadlines().select(columns(q)).where('id', '=', param<string>('deadline')),
  ),

  /** The deadline, kept from changing under the transaction that is about to write to it. */
  deadlineForWrite: define<{ deadline: string }>()((q) => {
    const query = q.deadlines().select(columns(q)).where('id', '=', param<string>('deadline'));
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  insertDeadline: define<Stored>()((q) =>
    q
      .insertDeadline()
      .values({
        user_id: param('owner'),
        id: param('deadline'),
        ...stored,
        created_at: param('now'),
        version: sql.lit(1),
      })
      .returning(columns(q)),
  ),

  updateDeadline: define<Stored>()((q) =>
    q
      .updateDeadlines()
      .where('id', '=', param<string>('deadline'))
      .set({ ...stored, version: sql`version + 1` })
      .returning(columns(q)),
  ),

  deleteDeadline: define<{ deadline: string }>()((q) =>
    q.deleteDeadlines().where('id', '=', param<string>('deadline')),
  ),

  /** No row where there is none. */
  deadlineCount: define<object>()((q) =>
    q
      .deadlines()
      .select(sql<number>`cast(count(*) as integer)`.as('count'))
      .having(sql<boolean>`count(*) > 0`),
  ),

  openDeadlines: define<Place & { from: string; to: string }>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('done_at', 'is', null)
      .where('last_day', '>=', param<string>('from'))
      .where('last_day', '<=', param<string>('to'))
      .where(after)
      .orderBy('last_day')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  doneDeadlines: define<{ at: string; id: string; limit: number }>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('done_at', 'is not', null)
      .where(sql<boolean>`(done_at, id) < (${param('at')}, ${param('id')})`)
      .orderBy('done_at', 'desc')
      .orderBy('id', 'desc')
      .limit(param<number>('limit')),
  ),

  deadlinesToCheck: define<Place>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('recheck', 'is not', null)
      .where(after)
      .orderBy('last_day')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  deadlinesOfSession: define<Place & { session: string }>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('session_id', '=', param<string>('session'))
      .where(after)
      .orderBy('last_day')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  deadlinesOfMatter: define<Place & { matter: string }>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('matter_id', '=', param<string>('matter'))
      .where(after)
      .orderBy('last_day')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  /** All of them by id. */
  deadlinesFrom: define<{ after: string; limit: number }>()((q) =>
    q
      .deadlines()
      .select(columns(q))
      .where('id', '>', param<string>('after'))
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  eraseDeadlines: define<{ to: string }>()((q) => q.deleteDeadlines().where('id', '<=', param<string>('to'))),

  /** Notes that a calendar of these days changed. An empty comarca is the whole court. */
  callForCheck: define<{ court: string; comarcaKey: string; from: string; to: string }>()((q) =>
    q
      .updateDeadlines()
      .set({ check_due: sql.lit(1) })
      .where('court', '=', param<string>('court'))
      .where(
        sql<boolean>`(${q.dialect.typed('text', param('comarcaKey'))} = '' or comarca_key = ${param('comarcaKey')})`,
      )
      .where('first_day', '<=', param<string>('to'))
      .where('last_day', '>=', param<string>('from')),
  ),

  /** With 1 those of which a calendar changed, the ones of one court and comarca beside each other. */
  deadlinesDue: define<{ checkDue: number; limit: number }>()((q) =>
    q
      .deadlines()
      .select([...columns(q), 'court', 'comarca_key'])
      .where('check_due', '=', param<number>('checkDue'))
      .orderBy('court')
      .orderBy('comarca_key')
      .orderBy('id')
      .limit(param<number>('limit')),
  ),

  /** A calendar changed and says the same of the deadline's days. */
  checkedDeadline: define<{ deadline: string }>()((q) =>
    q
      .updateDeadlines()
      .set({ check_due: sql.lit(0) })
      .where('id', '=', param<string>('deadline')),
  ),
};
