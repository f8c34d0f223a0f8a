import { z } from 'zod';
import { Line } from './fields.ts';

/** Who wrote something for the lawyer: the guide by its rules, or a model by its id in the settings and the name that is shown. */
export const Author = z.strictObject({ kind: z.enum(['guide', 'model']), id: Line, name: Line });
export type Author = z.infer<typeof Author>;

export const guideAuthor: Author = { kind: 'guide', id: 'guide', name: 'Juca' };
