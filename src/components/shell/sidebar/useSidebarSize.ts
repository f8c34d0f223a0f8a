'use client';

import { useState } from 'react';
import { keepPreference } from '#/lib/client/device/preference-cookie.ts';
import {
  clampWidth,
  formatSidebarSize,
  type SidebarSize,
  sidebarCookie,
  sidebarWidth,
} from './sidebar-size.ts';

export interface SidebarSizing extends SidebarSize {
  /** Current width in pixels, collapsed or not. */
  shown: number;
  resize: (width: number) => void;
  toggle: () => void;
}

/** The sidebar's width, stored on this device. */
export const useSidebarSize = (initial: SidebarSize): SidebarSizing => {
  const [size, setSize] = useState(initial);
  const change = (next: SidebarSize) => {
    setSize(next);
    keepPreference(sidebarCookie, formatSidebarSize(next));
  };
  return {
    ...size,
    shown: size.collapsed ? sidebarWidth.collapsed : size.width,
    resize: (width) => change({ width: clampWidth(width), collapsed: width < sidebarWidth.least - 80 }),
    toggle: () => change({ ...size, collapsed: !size.collapsed }),
  };
};
