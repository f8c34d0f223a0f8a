/** A row whose height changed, in pixels of the list. */
export interface Resized {
  start: number;
  /** The previous height, measured or estimated. */
  size: number;
  /** True where the content is measured for the first time. */
  isFirst: boolean;
  /** Where it stands: below 0 above the row that is kept in sight, 0 for that row; null while none is kept. */
  fromKept: number | null;
}

/**
 * Whether to adjust the scroll position, so that the content below the row stays in place on the screen. A row that is
 * measured for the first time grows upwards if it begins above the viewport. A row that was visible before grows
 * downwards while part of it is visible. Rows above one that is kept in sight grow upwards, also while they are visible.
 */
export const keepsBelow = ({ start, size, isFirst, fromKept }: Resized, scrollOffset: number): boolean => {
  if (fromKept !== null && fromKept !== 0) return fromKept < 0;
  return isFirst ? start < scrollOffset : start + size <= scrollOffset;
};
