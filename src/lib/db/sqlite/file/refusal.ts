import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';

/** A database file that is not opened, in one sentence for the operator. */
export const refusedFile = (path: string, problem: string, reason?: HealthReason): JucaError =>
  new JucaError('unavailable', `The database ${path} cannot be opened: ${problem}`, reason && { reason });
