import { sql } from 'kysely';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { param } from '#/lib/db/param.ts';
import { compile } from '#/lib/db/statement.ts';
import { statements } from '#/lib/db/statements.ts';
import { openInProcessEngine } from './in-process-engine.ts';

const unguarded = new Map(
  Object.entries(statements).map(([name, definition]) => [
    compile(name, definition, sqliteStatements).sql,
    compile(name, definition, sqliteStatements, () => sql`${param('owner')} is not null`).sql,
  ]),
);

/**
 * The store's verbs on SQLite with the owner condition removed from every statement, as a defect would. The ownership
 * tests run against it to show that they can fail.
 */
export const openUnguardedEngine = (path: string): Promise<Engine> =>
  openInProcessEngine(path, (text) => unguarded.get(text) ?? text);
