import { Client } from 'pg';
import { migratePostgres } from '#/lib/db/postgres/migrate.ts';

/** A separate process that migrates the named database and kills itself when it sends the given statement. */
const [url = '', statement] = process.argv.slice(2);
let left = Number(statement);

const { query } = Client.prototype;
Client.prototype.query = function (this: Client, ...parameters: unknown[]) {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(query, this, parameters);
} as typeof query;

await migratePostgres(url);
