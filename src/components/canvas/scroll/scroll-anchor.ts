/** A row whose height changed, in pixels of the list. */
export interface Resized {
  start: number;
  /** The previous height, measured or estimated. */
  size: number;
  /** True where the content is measured for the first time. */
  isFirst: boolean;
}

/**
 * Whether to adjust the scroll position, so that the content below the row stays in place on the screen. A row that is
 * measured for the first time grows upwards if it begins above the viewport. A row that was visible before grows
 * downwards while part of it is visible.
 */
export const keepsBelow = ({ start, size, isFirst }: Resized, scrollOffset: number): boolean =>
  isFirst ? start < scrollOffset : start + size <= scrollOffset;
