import { type OperationNode, OperationNodeTransformer, type TableNode } from 'kysely';

const prefix = 'auth_';
const sessionTables = /\b(sessions|messages|schema_migrations|sqlite_\w+|pg_\w+)\b/i;

/**
 * Throws where a statement of the sign-in library reaches beyond the tables whose names begin with `auth_`: sessions
 * have one door, and this is not it.
 */
export const assertSignInStatement = (sql: string, query: OperationNode): void => {
  const collector = new TableCollector();
  collector.transformNode(query);
  const foreign = collector.names.find((name) => !name.startsWith(prefix));
  if (foreign !== undefined || sessionTables.test(sql)) {
    throw new Error(`A sign-in statement reaches ${foreign ?? 'a table that is not its own'}.`);
  }
};

class TableCollector extends OperationNodeTransformer {
  readonly names: string[] = [];

  protected override transformTable(node: TableNode): TableNode {
    this.names.push(node.table.identifier.name);
    return super.transformTable(node);
  }
}
