/** Where a session stands in the sidebar. Trash beats archive, archive beats pin. */
export const shelves = ['active', 'pinned', 'archived', 'trash'] as const;
export type Shelf = (typeof shelves)[number];

/** How far the briefing of a session has come. */
export const briefingStandings = ['none', 'underway', 'delivered'] as const;
export type BriefingStanding = (typeof briefingStandings)[number];

/** In the place of a matter's id: the sessions that stand alone. */
export const noMatter = 'none';

export const roles = ['user', 'assistant', 'system'] as const;
export type Role = (typeof roles)[number];

/** `answer` tells that a part of an answer was written, or its run was asked to stop; the session stays at its version. */
export const changeKinds = ['created', 'session', 'blocks', 'answer', 'purged'] as const;

/** What an owner has beside sessions of which the change feed tells. A calendar is told as the deadlines that it may touch. */
export const recordKinds = ['matters', 'deadlines'] as const;
export type RecordKind = (typeof recordKinds)[number];
