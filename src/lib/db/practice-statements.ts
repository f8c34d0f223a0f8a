import { param } from './param.ts';
import { define } from './statement.ts';

/** Every statement that reaches how a lawyer signs documents. */
export const practiceStatements = {
  practice: define<object>()((q) => q.practice().select(q.dialect.json('content').as('content'))),

  deletePractice: define<object>()((q) => q.deletePractice()),

  putPractice: define<{ content: string; now: string }>()((q) =>
    q
      .insertPractice()
      .values({ user_id: param('owner'), content: param('content'), updated_at: param('now') })
      .onConflict((conflict) =>
        conflict.column('user_id').doUpdateSet({ content: param('content'), updated_at: param('now') }),
      ),
  ),
};
