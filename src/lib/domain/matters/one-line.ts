import { z } from 'zod';
import { cleanTitle, codePoints, isStorable } from '../text.ts';

/** A text that is kept as one clean line of at most so many characters; it may be empty. */
export const OneLine = (most: number) =>
  z
    .string()
    .max(4 * most)
    .refine(isStorable, 'has a NUL character or half a character')
    .transform(cleanTitle)
    .refine((line) => codePoints(line) <= most, `may have at most ${most} characters`);
