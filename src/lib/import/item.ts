import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ItemPlace, Refusal, RefusalReason } from '#/lib/domain/library/import-report.ts';

/** One item of a file: a decision, or why it is none. */
export type ReadItem = { decision: NewDecision; place: ItemPlace; joined?: number } | { refusal: Refusal };

export const refused = (place: ItemPlace, reason: RefusalReason, detail = ''): { refusal: Refusal } => ({
  refusal: { ...place, reason, detail },
});

/** UTF-16 units of one item; a longer one is passed over without being kept in memory. */
export const longestItem = 1024 * 1024;
