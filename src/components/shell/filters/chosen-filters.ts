import type { ListFilters } from '#/lib/client/sessions/list-filters.ts';
import { isPhase, type Phase } from '#/lib/domain/phase.ts';
import { type BriefingStanding, briefingStandings } from '#/lib/domain/session-words.ts';

/** What the sidebar's list is narrowed to; null where a filter is not chosen. */
export interface ChosenFilters {
  /** The id is `none` for the sessions without a matter. */
  matter: { id: string; name: string } | null;
  client: string | null;
  tag: string | null;
  phase: Phase | null;
  briefing: BriefingStanding | null;
  /** Widens the main view instead: it shows the archived sessions too. */
  archived: boolean;
}

export const noFilters: ChosenFilters = {
  matter: null,
  client: null,
  tag: null,
  phase: null,
  briefing: null,
  archived: false,
};

export type FilterName = Exclude<keyof ChosenFilters, 'archived'>;
export const filterNames = ['matter', 'client', 'tag', 'phase', 'briefing'] as const satisfies FilterName[];

/** How many are chosen, the archived sessions included. */
export const countOf = (filters: ChosenFilters): number =>
  filterNames.filter((name) => filters[name] !== null).length + (filters.archived ? 1 : 0);

/** What the lists are narrowed to; null where they are not. */
export const listFilters = (filters: ChosenFilters): ListFilters | null => {
  const { matter, client, tag, phase, briefing } = filters;
  if (filterNames.every((name) => filters[name] === null)) return null;
  return {
    ...(matter && { inMatter: matter.id }),
    ...(client !== null && { client }),
    ...(tag !== null && { tag }),
    ...(phase !== null && { phase }),
    ...(briefing && { briefing }),
  };
};

/** What a tab kept, as far as it is what this page keeps. */
export const readFilters = (kept: string | null): ChosenFilters => {
  const { matter, client, tag, phase, briefing, archived } = objectIn(kept);
  const { id, name } = (matter ?? {}) as Record<string, unknown>;
  return {
    matter: typeof id === 'string' && typeof name === 'string' ? { id, name } : null,
    client: typeof client === 'string' ? client : null,
    tag: typeof tag === 'string' ? tag : null,
    phase: isPhase(phase) ? phase : null,
    briefing: briefingStandings.find((standing) => standing === briefing) ?? null,
    archived: archived === true,
  };
};

const objectIn = (text: string | null): Record<string, unknown> => {
  try {
    return (JSON.parse(text ?? '') ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
};
