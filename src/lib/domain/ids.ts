import { z } from 'zod';
import { idPattern } from './new-id.ts';

/** For input. What only makes ids, as pages do, takes `new-id.ts` and so leaves the validation library out. */
export const Id = z.string().regex(idPattern, 'must be a UUID in lower case');

export { isId, newId } from './new-id.ts';
