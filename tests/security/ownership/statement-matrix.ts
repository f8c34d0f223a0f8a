import type { StatementName } from '#/lib/db/statements.ts';
import type { Person } from '../../support/factories.ts';

/** A compiled statement with the values that reach Ana's record; `bind` adds the owner. */
export interface PreparedStatement {
  name: string;
  sql: string;
  bind: (owner: string) => unknown[];
}

/** Runs a statement. Returns the number of rows given or changed. */
type Run = (sql: string, values: unknown[]) => Promise<number>;

/** Runs statements in a transaction of the owner, which is rolled back. */
export type InTransaction = <T>(owner: string, use: (run: Run) => Promise<T>) => Promise<T>;

/** Make a row instead of reaching one, in these tables: the only statements that write the owner down. */
export const making: Readonly<Record<string, string>> = {
  insertSession: 'sessions',
  insertTakenIn: 'sessions',
  openLibrary: 'libraries',
  insertDecision: 'decisions',
  putPostings: 'decision_terms',
  appendPostings: 'decision_terms',
  putPractice: 'practices',
  putDefaultModel: 'practices',
  putStatute: 'statutes',
  insertDeparture: 'departures',
  insertMatter: 'matters',
  insertDeadline: 'deadlines',
  putCalendar: 'court_calendars',
  openSearchIndex: 'search_indexes',
  putSearchSessions: 'search_sessions',
  putSearchDocuments: 'search_documents',
  putSearchChunk: 'search_chunks',
  putSearchEntries: 'search_entries',
} satisfies Partial<Record<StatementName, string>>;

/** What is wrong with a statement, in words: it must reach Ana's record for Ana only, or make a record of Carla's own. */
export const violationsOfStatement = async (
  statement: PreparedStatement,
  { ana, carla }: { ana: Person; carla: Person },
  inTransaction: InTransaction,
): Promise<string[]> => {
  const table = making[statement.name];
  if (table) return madeFor(carla, table, statement, inTransaction);
  const reached = ({ id }: Person) => inTransaction(id, (run) => run(statement.sql, statement.bind(id)));
  const [own, strangers] = [await reached(ana), await reached(carla)];
  return [
    ...(own > 0 ? [] : ['does not reach its owner’s record']),
    ...(strangers > 0 ? ['reaches a stranger’s record'] : []),
  ];
};

const madeFor = async (
  { id }: Person,
  table: string,
  { sql, bind }: PreparedStatement,
  inTransaction: InTransaction,
): Promise<string[]> => {
  const rowsOf = `select 1 from ${table} where user_id = '${id}'`;
  const [before, after] = await inTransaction(id, async (run) => {
    const count = await run(rowsOf, []);
    await run(sql, bind(id));
    return [count, await run(rowsOf, [])];
  });
  return after === before + 1 ? [] : ['does not write down whoever runs it as the owner'];
};
