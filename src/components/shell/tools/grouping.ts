/** How the sidebar's list is ordered: by day and month, or by matter. */
export const groupings = ['time', 'matter'] as const;
export type Grouping = (typeof groupings)[number];

/** Cookie that stores the order. The server reads it, so that the page is rendered in the right one. */
export const groupingCookie = 'juca-grouping';

export const parseGrouping = (kept: string | undefined): Grouping =>
  groupings.find((grouping) => grouping === kept) ?? 'time';
