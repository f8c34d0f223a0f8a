import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';
import { settingOf } from './setting.ts';

/** The stand-ins that a session has given, in the order by which they are numbered. */
export const getStandIns = defineVerb({
  kind: 'read',
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<{ keys: string[] }> => ({
    keys: (await settingOf(transaction, id)).standIns,
  }),
});
