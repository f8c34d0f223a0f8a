import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { define } from './statement.ts';

/** After a place in the order of a shelf. */
interface AfterPlace {
  shelf: string;
  updatedAt: string;
  id: string;
}

/** Null, and 0 for `alone`, keep no session out. */
export interface FilterValues {
  /** 1 for the sessions without a matter. */
  alone: 0 | 1;
  /** A JSON list of the ids of matters. */
  matters: string | null;
  /** As in `tag_keys`. */
  tag: string | null;
  phase: number | null;
  briefing: string | null;
}

const onShelfAfter = (q: OwnedQueries) =>
  q
    .sessions()
    .where('shelf', '=', param<string>('shelf'))
    .where(sql<boolean>`(updated_at, id) < (${param('updatedAt')}, ${param('id')})`)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc');

const phase = sql`cast(coalesce(metadata ->> 'phase', '0') as integer)`;

const passesFilters = (q: OwnedQueries) => {
  const { typed, kysely, eachOf, textOf } = q.dialect;
  const alone = typed('integer', param<number>('alone'));
  const matters = typed('text', param<string | null>('matters'));
  const tag = typed('text', param<string | null>('tag'));
  const wanted = typed('integer', param<number | null>('phase'));
  const briefing = typed('text', param<string | null>('briefing'));
  const named = kysely.selectFrom(eachOf(matters).as('entry')).select(textOf('entry.value').as('matter'));
  return sql<boolean>`(${alone} = 0 or matter_id is null)
    and (${matters} is null or matter_id in ${named})
    and (${tag} is null or tag_keys like '%' || ${tag} || '%')
    and (${wanted} is null or ${phase} = ${wanted})
    and (${briefing} is null or ${briefing} = case
      when metadata ->> 'finalizedAt' is not null then 'delivered'
      when ${phase} > 0 then 'underway'
      else 'none' end)`;
};

/** Statements of a list of sessions with filters. */
export const filterStatements = {
  /** The place of the session that stands so many behind the first one after a place. */
  sessionPlace: define<AfterPlace & { reach: number }>()((q) =>
    onShelfAfter(q).select(['updated_at', 'id']).limit(sql.lit(1)).offset(param<number>('reach')),
  ),

  /** What passes, as far as another place, which belongs to it. */
  filteredSessions: define<
    AfterPlace & FilterValues & { untilTime: string; untilId: string; limit: number }
  >()((q) =>
    onShelfAfter(q)
      .select(sessionColumns)
      .where(sql<boolean>`(updated_at, id) >= (${param('untilTime')}, ${param('untilId')})`)
      .where(passesFilters(q))
      .limit(param<number>('limit')),
  ),
};
