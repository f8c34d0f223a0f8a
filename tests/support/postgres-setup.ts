import { readFileSync } from 'node:fs';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { withClient } from './postgres-database.ts';

const script = readFileSync(new URL('../../deploy/postgres-setup.sql', import.meta.url), 'utf8');

/** Runs `deploy/postgres-setup.sql` as psql does. Gives the address of the new database for its user. */
export const setUpDatabase = async (admin: string, database: string, user: string): Promise<string> => {
  const variables = new Map([
    ['database', database],
    ['user', user],
    ['password', 'secret'],
  ]);
  const valueFor = (name: string): string => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`The script uses ${name}, which is not set.`);
    return value;
  };
  const lines = script.split('\n').filter((line) => !line.startsWith('--'));
  for (const line of lines) {
    const [, name = '', value = ''] = /^\\set (\w+) (\S+)$/.exec(line) ?? [];
    if (name)
      variables.set(
        name,
        value.replace(/:(\w+)/, (_, used: string) => valueFor(used)),
      );
  }
  const statements = lines
    .filter((line) => !line.startsWith('\\'))
    .join('\n')
    .replace(/:"(\w+)"/g, (_, name: string) => escapeIdentifier(valueFor(name)))
    .replace(/:'(\w+)'/g, (_, name: string) => escapeLiteral(valueFor(name)))
    .split(';');
  await withClient(admin, async (client) => {
    for (const statement of statements) if (statement.trim()) await client.query(statement);
  });
  return Object.assign(new URL(admin), { pathname: `/${database}`, username: user, password: 'secret' }).href;
};
