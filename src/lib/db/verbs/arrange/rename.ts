import { z } from 'zod';
import { Title } from '#/lib/domain/inputs.ts';
import { automaticTitle } from '../automatic-title.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

/** An empty title brings the automatic one back. */
export const rename = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, title: Title }),
  run: async (transaction, input) => {
    const row = await lockForWrite(transaction, input);
    return arrange(transaction, row, { title: input.title || (await automaticTitle(transaction, row.id)) });
  },
});
