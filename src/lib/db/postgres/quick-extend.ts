import { sql } from 'kysely';
import { growingRun } from '../answer-statements.ts';
import type { ParsedInput } from '../contract.ts';
import { postgresStatements } from '../dialect.ts';
import { param } from '../param.ts';
import { compile, define } from '../statement.ts';
import type { StatementParameters, StatementRow } from '../statements.ts';
import { leaseFrom } from '../verbs/answers/run.ts';
import type { Outcome } from './executor.ts';
import { quickOwner, quickSession } from './quick-owner.ts';
import type { QuickWrite } from './write-groups.ts';

/** A part of an answer, as the owner gave it. */
interface QuickExtend {
  owner: string;
  input: ParsedInput<'extendAnswer'>;
  /** ISO 8601 in UTC. */
  now: string;
}

/**
 * The statements of the verb `extendAnswer` in one. It gives no row where the run is not at that place; the verb then tells
 * whether the part is there already.
 */
export const quickExtendStatement = define<StatementParameters<'growRun'> & { text: string }>()((q) => {
  const text = q.dialect.typed('text', param<string>('text'));
  return quickOwner(q)
    .with('grown', () => growingRun(quickSession(q)).returning('session_id'))
    .with('added', (db) =>
      q
        .insertAnswerPart()
        .columns(['session_id', 'finish', 'text'])
        .expression(
          db
            .selectFrom('grown')
            .select([
              'grown.session_id',
              q.dialect.typed('integer', param<number>('finish')).as('finish'),
              text.as('text'),
            ])
            .where(sql<boolean>`${text} <> ''`),
        ),
    )
    .selectFrom('grown')
    .select(['grown.stop_requested', 'grown.version']);
});

const { sql: text, bind } = compile('quickExtend', quickExtendStatement, postgresStatements);

/** A part as a write of a group. */
export const quickExtend = ({
  owner,
  input: { id: session, run, start, text: part },
  now,
}: QuickExtend): QuickWrite<StatementRow<'growRun'>, Outcome<'extendAnswer'>> => {
  const finish = start + part.length;
  const values = { owner, session, run, start, finish, text: part, leaseUntil: leaseFrom(now) };
  return {
    session,
    statement: { name: 'quick-extend', text, values: bind(values) },
    outcome: ({ stop_requested: stop, version }) => ({
      value: { stop: stop === 1, length: finish },
      changes: part === '' ? [] : [{ owner, kind: 'answer', sessionId: session, version }],
    }),
  };
};
