import { z } from 'zod';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';
import { settingOf } from './setting.ts';

/** What of a session may leave the machine; what was never said has its default. */
export const getDiscretion = defineVerb({
  kind: 'read',
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<Discretion> => (await settingOf(transaction, id)).setting,
});
