import { type OperationNode, OperationNodeTransformer, type ReferenceNode, type TableNode } from 'kysely';
import { unfinishedTable } from './copy/unfinished.ts';
import { storeTables } from './tables.ts';

const prefix = 'auth_';
/** Statements that have passed; the one that every request runs is built once and so is looked at once. */
const passed = new WeakSet<OperationNode>();
/** For text that the query's nodes do not show, such as raw SQL. */
const foreignTables = new RegExp(
  `\\b(${[...storeTables, unfinishedTable].join('|')}|schema_migrations|sqlite_\\w+|pg_\\w+)\\b`,
  'i',
);

/**
 * Throws where a statement of the sign-in library reaches beyond the tables whose names begin with `auth_`: the tables
 * of the store are reached through `SessionsDB` and `LibraryDB` only.
 */
export const assertSignInStatement = (sql: string, query: OperationNode): void => {
  if (passed.has(query)) return;
  const collector = new TableCollector();
  collector.transformNode(query);
  const foreign = collector.names.find((name) => !name.startsWith(prefix));
  if (foreign !== undefined || foreignTables.test(sql)) {
    throw new Error(`A sign-in statement reaches ${foreign ?? 'a table that is not its own'}.`);
  }
  passed.add(query);
};

class TableCollector extends OperationNodeTransformer {
  readonly names: string[] = [];

  /** A column's table is named in the statement already, or is an alias of one that is. */
  protected override transformReference(node: ReferenceNode): ReferenceNode {
    return node;
  }

  protected override transformTable(node: TableNode): TableNode {
    this.names.push(node.table.identifier.name);
    return super.transformTable(node);
  }
}
