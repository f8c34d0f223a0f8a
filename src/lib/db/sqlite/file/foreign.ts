import { applicationId, type FileHeader } from './header.ts';
import { readTableNames } from './table-names.ts';

/**
 * Whether a SQLite database belongs to another program. Juca's own of former versions are known by a table; one without
 * any table is nobody's. Throws where the schema cannot be read.
 */
export const isForeign = (path: string, header: FileHeader): boolean => {
  if (header.applicationId !== 0) return header.applicationId !== applicationId;
  const names = readTableNames(path);
  return names.length > 0 && !names.includes('schema_migrations');
};
