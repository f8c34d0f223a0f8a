import { JucaError } from '#/lib/domain/errors.ts';
import { type Connection, openConnection } from './connection.ts';
import { identityOf, isSame } from './file/identity.ts';
import { makeLogWritable } from './file/permission.ts';
import type { ThreadSettings } from './protocol.ts';

/**
 * Opens the file of these settings. Looks before and after: a thread that is started again must neither make a missing
 * file nor open another one. Throws `JucaError` (`unavailable`) where the path does not lead to the file.
 */
export const openSameFile = ({
  path,
  role,
  file,
}: Pick<ThreadSettings, 'path' | 'role' | 'file'>): Connection => {
  refuseOther({ path, file });
  makeLogWritable(path);
  const connection = openConnection(path, role);
  try {
    refuseOther({ path, file });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

const refuseOther = ({ path, file }: Pick<ThreadSettings, 'path' | 'file'>): void => {
  const found = identityOf(path);
  if (isSame(found, file)) return;
  const [what, reason] = found
    ? (['is another file than the one that was opened', 'file_replaced'] as const)
    : (['is missing', 'file_missing'] as const);
  throw new JucaError('unavailable', `The database file ${path} ${what}.`, { reason });
};
