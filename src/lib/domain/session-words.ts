/** Where a session stands in the sidebar. Trash beats archive, archive beats pin. */
export const shelves = ['active', 'pinned', 'archived', 'trash'] as const;
export type Shelf = (typeof shelves)[number];

export const roles = ['user', 'assistant', 'system'] as const;
export type Role = (typeof roles)[number];

export const changeKinds = ['created', 'session', 'blocks', 'purged'] as const;
