import { localRulings } from './local-rulings.ts';
import type { Recogniser } from './match.ts';
import { precepts } from './precepts.ts';
import { rulings } from './rulings.ts';
import { specialRulings } from './special-rulings.ts';

/** Rulings as courts cite them, and binding or persuasive statements by number. */
export const citations: Recogniser = (text, context) =>
  [specialRulings, localRulings, rulings, precepts].flatMap((recogniser) => recogniser(text, context));
