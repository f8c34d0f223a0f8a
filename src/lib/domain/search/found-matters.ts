import { z } from 'zod';
import { Snippet } from '../library/snippet.ts';
import { Matter } from '../matters/matter.ts';

/** A matter that has all words, and where it has them. */
export const FoundMatter = z
  .object({
    matter: Matter.pick({ id: true, name: true, caseNumber: true, court: true, tags: true, state: true }),
    name: Snippet.meta({ description: 'The name with the words in it.' }),
    text: Snippet.nullable().meta({
      description:
        'Where the words stand beside name, number, court and tags, as in parties and notes; null where nowhere.',
    }),
  })
  .meta({ id: 'FoundMatter' });
export type FoundMatter = z.infer<typeof FoundMatter>;

export const MatterSearch = z
  .object({
    found: z.array(FoundMatter).meta({ description: 'Best first; at most 20.' }),
    more: z.boolean().meta({ description: 'There are more; more words tell them apart.' }),
    complete: z.boolean().meta({ description: 'False where some matters were not looked at yet.' }),
  })
  .meta({ id: 'MatterSearch' });
export type MatterSearch = z.infer<typeof MatterSearch>;
