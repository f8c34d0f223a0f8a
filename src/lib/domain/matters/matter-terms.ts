export const matterStates = ['open', 'closed'] as const;
export type MatterState = (typeof matterStates)[number];

/** Where a party stands: with the lawyer, against the client, or neither, as a third party or a witness. */
export const partySides = ['client', 'opposing', 'other'] as const;
export type PartySide = (typeof partySides)[number];

export const partyKinds = ['person', 'company'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Why a party of a matter may be the one that was asked for, the surest reason first. */
export const conflictReasons = ['document', 'company', 'name', 'spelling', 'part', 'initials'] as const;
export type ConflictReason = (typeof conflictReasons)[number];
