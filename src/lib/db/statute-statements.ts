import { sql } from 'kysely';
import { param } from './param.ts';
import { define } from './statement.ts';

interface ByUrn {
  urn: string;
}

const listed = ['urn', 'title', 'article_count', 'size', 'imported_at'] as const;

/** Every statement that reaches the texts of statutes in a library. */
export const statuteStatements = {
  statutes: define<object>()((q) => q.statutes().select(listed).orderBy('urn')),

  /** A statute with the numbers of its articles, without their texts. */
  statute: define<ByUrn>()((q) => q.statute().select([...listed, 'numbers'])),

  statuteText: define<ByUrn>()((q) =>
    q.statute().select([...listed, 'numbers', q.dialect.json('content').as('content')]),
  ),

  /** The text of the article that stands at a place of `numbers`, counted from 0. */
  articleAt: define<ByUrn & { index: number }>()((q) =>
    q.statute().select(sql<string>`content ->> cast(${param('index')} as integer)`.as('text')),
  ),

  putStatute: define<
    ByUrn & {
      title: string;
      articleCount: number;
      size: number;
      numbers: string;
      content: string;
      now: string;
    }
  >()((q) => {
    const text = {
      title: param<string>('title'),
      article_count: param<number>('articleCount'),
      size: param<number>('size'),
      imported_at: param<string>('now'),
      numbers: param<string>('numbers'),
      content: param<string>('content'),
    };
    return q
      .insertStatute()
      .values({ user_id: param<string>('owner'), urn: param<string>('urn'), ...text })
      .onConflict((conflict) => conflict.columns(['user_id', 'urn']).doUpdateSet(text));
  }),

  deleteStatute: define<ByUrn>()((q) => q.deleteStatute()),
};
