import { type RawBuilder, sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

const libraryColumns = ['last_ordinal', 'decisions', 'analyser', 'generation', 'older', 'synonyms'] as const;

const decisionColumns = (queries: OwnedQueries) =>
  [
    'id',
    'ordinal',
    'digest',
    'imported_at',
    'updated_at',
    queries.dialect.json('content').as('content'),
  ] as const;

/** A text in an entry of a JSON list of lists. */
const entryText = (index: number) => sql<string>`entry.value ->> ${sql.lit(index)}`;

/** Every statement that reaches a library. What names a place in the index names its term and its block. */
export const libraryStatements = {
  openLibrary: define<{ analyser: number }>()((q) =>
    q
      .insertLibrary()
      .values({
        user_id: param('owner'),
        last_ordinal: sql.lit(0),
        decisions: sql.lit(0),
        version: sql.lit(0),
        analyser: param('analyser'),
        generation: sql.lit(0),
        older: sql.lit('[]'),
        synonyms: sql.lit('[]'),
      })
      .onConflict((conflict) => conflict.doNothing()),
  ),

  library: define<object>()((q) => q.library().select(libraryColumns)),

  /** The library, kept from changing under the transaction that is about to write to it. */
  libraryForWrite: define<object>()((q) => {
    const query = q.library().select(libraryColumns);
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  /** Notes that a library changed. */
  moveLibrary: define<{ lastOrdinal: number; decisions: number }>()((q) =>
    q.updateLibrary().set({
      last_ordinal: param('lastOrdinal'),
      decisions: param('decisions'),
      version: sql`version + 1`,
    }),
  ),

  /** Notes by what the decisions of a library are indexed. */
  keepIndexState: define<{ analyser: number; generation: number; older: string }>()((q) =>
    q.updateLibrary().set({
      analyser: param('analyser'),
      generation: param('generation'),
      older: param('older'),
      version: sql`version + 1`,
    }),
  ),

  /** Keeps the owner's groups of synonyms, as JSON. */
  keepSynonyms: define<{ synonyms: string }>()((q) =>
    q.updateLibrary().set({ synonyms: param('synonyms'), version: sql`version + 1` }),
  ),

  decision: define<{ decision: string }>()((q) =>
    q.decisions().select(decisionColumns(q)).where('id', '=', param<string>('decision')),
  ),

  decisionByIdentity: define<{ identity: string }>()((q) =>
    q.decisions().select(decisionColumns(q)).where('identity', '=', param<string>('identity')),
  ),

  decisionByOrdinal: define<{ ordinal: number }>()((q) =>
    q.decisions().select(decisionColumns(q)).where('ordinal', '=', param<number>('ordinal')),
  ),

  /** The decisions numbered before, the last first. */
  decisionsBefore: define<{ ordinal: number; limit: number }>()((q) =>
    q
      .decisions()
      .select(decisionColumns(q))
      .where('ordinal', '<', param<number>('ordinal'))
      .orderBy('ordinal', 'desc')
      .limit(param<number>('limit')),
  ),

  insertDecision: define<{
    decision: string;
    identity: string;
    ordinal: number;
    digest: string;
    content: string;
    now: string;
  }>()((q) =>
    q.insertDecision().values({
      id: param('decision'),
      user_id: param('owner'),
      identity: param('identity'),
      ordinal: param('ordinal'),
      digest: param('digest'),
      content: param('content'),
      imported_at: param('now'),
      updated_at: param('now'),
    }),
  ),

  reviseDecision: define<{ decision: string; digest: string; content: string; now: string }>()((q) =>
    q.updateDecision().set({ digest: param('digest'), content: param('content'), updated_at: param('now') }),
  ),

  deleteDecision: define<{ decision: string }>()((q) => q.deleteDecision()),

  /**
   * Postings at many places, given as JSON: [[term, block], …]; null where there are none. Each is looked up by its
   * key: of a join PostgreSQL may think that reading the whole index is cheaper.
   */
  postingsAt: define<{ places: string }>()((q) =>
    q
      .library()
      .innerJoin(q.dialect.eachOf<string>(param('places')).as('entry'), (join) => join.onTrue())
      .select([
        entryText(0).as('term'),
        entryText(1).as('block'),
        q
          .postings()
          .select('postings')
          .where('term', '=', entryText(0))
          .where('block', '=', entryText(1))
          .as('postings'),
      ]),
  ),

  /** Puts postings at many places in place of what is there, given as JSON: [[term, block, postings], …]. */
  putPostings: define<{ postings: string }>()((q) => storing(q, sql`excluded.postings`)),

  /** Puts postings at many places behind what is there, given as JSON: [[term, block, postings], …]. */
  appendPostings: define<{ postings: string }>()((q) =>
    storing(q, sql`decision_terms.postings || excluded.postings`),
  ),

  /** The entries of a block after a term, in the order of their terms. */
  postingsOfBlock: define<{ termBlock: string; after: string; limit: number }>()((q) =>
    q
      .postings()
      .select(['term', 'postings'])
      .where('block', '=', param<string>('termBlock'))
      .where('term', '>', param<string>('after'))
      .orderBy('term')
      .limit(param<number>('limit')),
  ),

  deletePostings: define<{ term: string; termBlock: string }>()((q) =>
    q
      .deletePostings()
      .where('term', '=', param<string>('term'))
      .where('block', '=', param<string>('termBlock')),
  ),
};

const storing = (q: OwnedQueries, whereThere: RawBuilder<string>) =>
  q
    .insertPostings()
    .columns(['user_id', 'term', 'block', 'postings'])
    .expression(
      q.dialect.kysely
        .selectFrom(q.dialect.eachOf<string>(param('postings')).as('entry'))
        .select([
          q.dialect.typed('text', param<string>('owner')).as('user_id'),
          entryText(0).as('term'),
          entryText(1).as('block'),
          entryText(2).as('postings'),
        ])
        // SQLite needs a condition here: without one it takes what follows for the condition of a join.
        .where(sql<boolean>`true`),
    )
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'term', 'block']).doUpdateSet({ postings: whereThere }),
    );
