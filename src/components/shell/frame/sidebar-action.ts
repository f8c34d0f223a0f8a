/** The form of the actions at the top of the sidebar. */
export const sidebarAction =
  'flex h-10 shrink-0 items-center gap-2.5 rounded-control px-3.5 transition-colors hover:bg-surface-2 pointer-coarse:h-11 focus-visible:-outline-offset-2';
