import { stat } from 'node:fs/promises';
import type { InstallationSizes } from '../installation-sizes.ts';
import type { SignInRows } from '../sign-in-driver.ts';

/** Runs a statement that reads in a reading thread. */
type Read = (sql: string, parameters: readonly unknown[]) => Promise<SignInRows>;

/** `octet_length` takes the length from a row's header, so that no content is read. */
const accountSize = `
  select
    (select count(*) from sessions where user_id = ?) as sessions,
    coalesce((select sum(octet_length(content) + octet_length(metadata)) from messages
      where session_id in (select id from sessions where user_id = ?)), 0)
    + coalesce((select sum(octet_length(content)) from decisions where user_id = ?), 0) as bytes`;

/** The sizes of a database file; `path` is resolved. */
export const sqliteSizes = (read: Read, path: string): InstallationSizes => ({
  ofAccount: async (userId) => {
    const { rows } = await read(accountSize, [userId, userId, userId]);
    const [{ sessions, bytes }] = rows as [{ sessions: number; bytes: number }];
    return { sessions, bytes };
  },
  ofDatabase: async () => {
    const [database, log] = await Promise.all([path, `${path}-wal`].map(sizeOf));
    return { database: database ?? 0, log: log ?? 0 };
  },
});

const sizeOf = async (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
