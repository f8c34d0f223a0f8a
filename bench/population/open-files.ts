/** Connections beside those of the live streams, with files of the database. */
const beside = 2_000;

/** Throws `TypeError` where the machine's limit on open files lets no process hold that many live streams. */
export const demandOpenFiles = (users: number): void => {
  const report = process.report.getReport() as { userLimits?: { open_files?: { soft: number | string } } };
  const soft = report.userLimits?.open_files?.soft;
  const needed = users + beside;
  if (typeof soft !== 'number' || soft >= needed) return;
  throw new TypeError(
    `A process may open ${soft} files here, and ${users} users need ${needed}. Raise it with \`ulimit -n ${needed}\`, or set --most.`,
  );
};
