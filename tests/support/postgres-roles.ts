import type { Role } from '#/lib/db/roles.ts';

/** The name of a role of Juca's in the database of this address, as docs/operations.md gives it for short names. */
export const roleOf = (role: Role, url: string): string => `juca_${role}_${new URL(url).pathname.slice(1)}`;

/** All roles of the database, for a list in SQL. */
export const rolesOf = (url: string): string[] =>
  (['sessions', 'sign_in', 'copy'] as const).map((role) => roleOf(role, url));
