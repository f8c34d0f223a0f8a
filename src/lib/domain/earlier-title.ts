import { limits } from './limits.ts';
import { cleanTitle, shortened, titleLength } from './text.ts';

/**
 * The title that version 0.1.0 made of a text: with its greeting and emphasis, and without any sign of a heading or list at
 * its beginning. Sessions of that version have it still.
 */
export const earlierTitleFrom = (text: string): string => {
  const line = cleanTitle(text.slice(0, 4 * limits.title).toWellFormed());
  return shortened(line.replace(/^[#>*\-\s]+/u, ''), titleLength);
};
