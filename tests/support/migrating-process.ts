import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { migrateConnection } from '#/lib/db/sqlite/migrate.ts';

/** A separate process that migrates the named file and kills itself when it prepares the given statement. */
const [path = '', statement] = process.argv.slice(2);
let left = Number(statement);

const connection = openConnection(path, 'writer');
const prepare = connection.prepare.bind(connection);
connection.prepare = ((text: string) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return prepare(text);
}) as typeof connection.prepare;

await migrateConnection(connection);
connection.close();
