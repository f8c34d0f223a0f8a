import type { HealthReason } from '#/lib/domain/health-reasons.ts';

/** One thing that an engine finds wrong with itself. */
export interface HealthFinding {
  reason: HealthReason;
  /** The same in words for the operator, who reads them in the log: they may name files, servers and roles. */
  note: string;
}

export interface EngineHealth {
  status: 'ok' | 'degraded';
  engine: 'sqlite' | 'postgres';
  /** Why it is degraded, each once. */
  reasons: HealthReason[];
  /** The same in words, see `HealthFinding`. */
  notes: string[];
  /** What the connection that writes says of itself: SQLite's `synchronous` (2 is FULL) and `journal_mode`. */
  durability?: { synchronous: number; journalMode: string } | undefined;
}

/** The health of an engine that found these things; without findings it is well. */
export const engineHealth = (
  engine: EngineHealth['engine'],
  findings: readonly HealthFinding[],
): EngineHealth => ({
  status: findings.length === 0 ? 'ok' : 'degraded',
  engine,
  reasons: [...new Set(findings.map(({ reason }) => reason))],
  notes: findings.map(({ note }) => note),
});
