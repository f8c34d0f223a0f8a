'use client';

import { useMedia } from '#/hooks/useMedia.ts';

/** True for touch input, where the keyboard is on the screen. */
export const useTouch = (): boolean => useMedia('(pointer: coarse)', false);
