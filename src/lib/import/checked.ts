import { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ItemPlace } from '#/lib/domain/library/import-report.ts';
import { type ReadItem, refused } from './item.ts';

/** The item as a library takes it, or the refusal that names what is wrong with it. */
export const checked = (
  place: ItemPlace,
  candidate: NewDecision,
  joined = 0,
): Extract<ReadItem, { decision: unknown } | { refusal: unknown }> => {
  if (candidate.number === '') return refused(place, 'no_number');
  if (candidate.summary === '' && candidate.thesis === '') return refused(place, 'no_text');
  const result = NewDecision.safeParse(candidate);
  if (result.success)
    return { decision: result.data, place, ...(joined > 0 && { joined, lines: joined + 1 }) };
  const [issue] = result.error.issues;
  const isLimit = issue !== undefined && 'params' in issue && issue.params !== undefined;
  return refused(place, isLimit ? 'too_large' : 'field', issue?.path.join('.') ?? '');
};
