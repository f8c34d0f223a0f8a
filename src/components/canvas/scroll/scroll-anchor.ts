/** A row whose height just turned out to be another one, in pixels of the list. */
export interface Resized {
  start: number;
  /** The height it had, measured or estimated. */
  size: number;
  /** True where its content was never measured before: until now its place was only reserved. */
  isFirst: boolean;
}

/**
 * Whether the list is to scroll along, so that what stands below the row stays where the reader sees it. A row that
 * is shown for the first time pushes upwards as soon as it begins above the fold; one that the reader already saw,
 * and that grows while part of it is in sight, grows downwards.
 */
export const keepsBelow = ({ start, size, isFirst }: Resized, scrollOffset: number): boolean =>
  isFirst ? start < scrollOffset : start + size <= scrollOffset;
