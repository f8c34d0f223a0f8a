import { type Expression, type SqlBool, sql } from 'kysely';
import { param } from './param.ts';

/** The condition that a row's owner is the one who asks. */
export type OwnerGuard = (column: string) => Expression<SqlBool>;

export const ownerIs: OwnerGuard = (column) => sql<SqlBool>`${sql.ref(column)} = ${param('owner')}`;
