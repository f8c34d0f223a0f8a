/** Widths in pixels. */
export const sidebarWidth = { least: 240, usual: 300, most: 420, collapsed: 72, step: 16 } as const;

export interface SidebarSize {
  width: number;
  collapsed: boolean;
}

/** Cookie that stores the size. The server reads it, so that the page is rendered with the right size. */
export const sidebarCookie = 'juca-sidebar';

export const clampWidth = (width: number): number =>
  Math.round(Math.min(sidebarWidth.most, Math.max(sidebarWidth.least, width)));

/** Parses the cookie, such as `300` or `300-collapsed`; gives the default size for anything else. */
export const parseSidebarSize = (kept: string | undefined): SidebarSize => {
  const match = kept?.match(/^(\d{1,4})(-collapsed)?$/);
  return { width: clampWidth(Number(match?.[1] ?? sidebarWidth.usual)), collapsed: match?.[2] !== undefined };
};

export const formatSidebarSize = ({ width, collapsed }: SidebarSize): string =>
  `${width}${collapsed ? '-collapsed' : ''}`;

/** The width after a key press; undefined for a key that does not resize. */
export const widthByKey = (key: string, width: number): number | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width - sidebarWidth.step);
    case 'ArrowRight':
      return clampWidth(width + sidebarWidth.step);
    case 'Home':
      return sidebarWidth.least;
    case 'End':
      return sidebarWidth.most;
    default:
      return undefined;
  }
};
