import { z } from 'zod';
import { Uuid } from '../fields.ts';

/** What a list of sessions says of a matter. */
export const NamedMatter = z
  .object({
    id: Uuid,
    name: z.string(),
    clients: z.array(z.string()).meta({ description: 'The first five names.' }),
  })
  .meta({ id: 'NamedMatter' });
export type NamedMatter = z.output<typeof NamedMatter>;
