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

/** Somebody who is a client in some matters. */
export const KnownClient = z.object({ name: z.string(), matters: z.int() }).meta({ id: 'KnownClient' });
export type KnownClient = z.output<typeof KnownClient>;
