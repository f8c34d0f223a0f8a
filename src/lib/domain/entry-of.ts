/**
 * The entry of a table under a name that somebody gave; undefined where the table has none. A plain look-up would also find
 * what every object has, such as `constructor`.
 */
export const entryOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
