'use client';

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { sidebarWidth, widthByKey } from './sidebar-size.ts';
import type { SidebarSizing } from './useSidebarSize.ts';

/** The separator between sidebar and canvas: dragging and the arrow keys resize, a double click resets the width. */
export function SidebarResizer({ sizing, controls }: { sizing: SidebarSizing; controls: string }) {
  const t = useTranslations('shell.sidebar');
  const [dragging, setDragging] = useState(false);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (dragging) sizing.resize(event.clientX - 12);
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const width = widthByKey(event.key, sizing.width);
    if (width === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (width === undefined) sizing.toggle();
    else sizing.resize(width);
  };
  return (
    <hr
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-controls={controls}
      aria-valuenow={sizing.shown}
      aria-valuemin={sidebarWidth.collapsed}
      aria-valuemax={sidebarWidth.most}
      onKeyDown={onKeyDown}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
      onDoubleClick={() => sizing.resize(sidebarWidth.usual)}
      className={classes(
        'absolute inset-y-7 -right-3 z-10 h-auto w-3 cursor-col-resize touch-none border-none after:absolute after:inset-y-0 after:left-[5px] after:w-0.5 after:rounded-full after:transition-colors hover:after:bg-control focus-visible:outline-none focus-visible:after:bg-ink',
        dragging && 'after:bg-ink',
      )}
    />
  );
}
