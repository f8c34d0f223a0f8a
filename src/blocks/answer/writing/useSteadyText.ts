'use client';

import { useEffect, useState } from 'react';
import { useMedia } from '#/hooks/useMedia.ts';

/** Milliseconds between two steps. */
const step = 50;
/** In one step this share of what is left appears, so that a part that came at once is spread over half a second. */
const share = 0.2;
const fewest = 3;

/** A growing text that appears steadily instead of in the parts that it comes in; at once where motion is reduced. */
export const useSteadyText = (text: string): string => {
  const isStill = useMedia('(prefers-reduced-motion: reduce)', false);
  const [length, setLength] = useState(0);
  const shown = isStill ? text.length : Math.min(length, text.length);
  const isBehind = shown < text.length;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => setLength(nextLength(shown, text)), step);
    return () => clearTimeout(timer);
  }, [isBehind, shown, text]);
  return text.slice(0, shown);
};

/** The length after the next step, never within a character. */
export const nextLength = (length: number, text: string): number => {
  const next = length + Math.max(fewest, Math.ceil((text.length - length) * share));
  const unit = text.charCodeAt(next);
  return Math.min(text.length, unit >= 0xdc00 && unit <= 0xdfff ? next + 1 : next);
};
