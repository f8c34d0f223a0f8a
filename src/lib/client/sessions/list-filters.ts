import type { Phase } from '#/lib/domain/phase.ts';
import type { Session } from '#/lib/domain/session.ts';
import { type BriefingStanding, noMatter } from '#/lib/domain/session-words.ts';
import { tagKey } from '#/lib/domain/tag-words.ts';

/** What lists of sessions are narrowed to, as `GET /api/sessions` takes it. */
export interface ListFilters {
  /** Id of a matter, or `none`. */
  inMatter?: string;
  client?: string;
  tag?: string;
  phase?: Phase;
  briefing?: BriefingStanding;
}

/** The parameters of an address. */
export const filterQuery = ({ phase, ...filters }: ListFilters) => ({
  ...filters,
  ...(phase !== undefined && { phase: String(phase) }),
});

const standingOf = ({ phase, finalized }: Session): BriefingStanding =>
  finalized ? 'delivered' : phase > 0 ? 'underway' : 'none';

/** Whether a session passes all filters (rule S-24); null where only the server knows, for the client of its matter. */
export const passes = (session: Session, filters: ListFilters): boolean | null => {
  const { inMatter, client, tag, phase, briefing } = filters;
  const passesOthers =
    (inMatter === undefined || (session.matterId ?? noMatter) === inMatter) &&
    (tag === undefined || session.tags.some((each) => tagKey(each) === tagKey(tag))) &&
    (phase === undefined || session.phase === phase) &&
    (briefing === undefined || standingOf(session) === briefing);
  if (client === undefined || !passesOthers) return passesOthers;
  return session.matterId === null ? false : null;
};
