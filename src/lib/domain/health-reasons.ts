/**
 * Why a server cannot do all of its work, as a code that is safe to show to everyone. `/api/health/ready` gives them,
 * and a refused write names the one that stopped it.
 */
export const healthReasons = [
  /** The database does not answer. */
  'database_unreachable',
  /** The database takes no writes: a file without write permission, a standby, a server set to read-only. */
  'read_only',
  'disk_full',
  /** Another program holds the database's lock. */
  'locked',
  /** The content of the database contradicts itself, or cannot be read. */
  'damaged',
  /** The path of the database leads to another file than the one that was opened. */
  'file_replaced',
  'file_missing',
  /** The database user, or a role of Juca's, lacks a right. */
  'missing_grants',
  /** A row security policy, or a role that one names, is missing. */
  'missing_policies',
  /** The database may lose acknowledged writes in a crash: `fsync` is off. */
  'not_durable',
  /** A database thread is being started again. */
  'threads_restarting',
  /** The last write failed for a reason that has no code of its own. */
  'write_failed',
] as const;

export type HealthReason = (typeof healthReasons)[number];
