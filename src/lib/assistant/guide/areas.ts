import type { Area } from './areas/area.ts';
import { privateAreas } from './areas/private-law.ts';
import { publicAreas } from './areas/public-law.ts';
import { socialAreas } from './areas/social-law.ts';

/** Areas of law with their frequent themes. Rules, not knowledge: they only propose, and say from which words. */
export const areas: readonly Area[] = [...privateAreas, ...socialAreas, ...publicAreas];
