import { z } from 'zod';
import { StandInKey } from '#/lib/domain/discretion.ts';
import { limits } from '#/lib/domain/limits.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { target } from '../inputs.ts';
import { keepSetting, settingOf } from './setting.ts';

/**
 * Gives the stand-ins of a session, with the new ones of `keys` after those that are there. A place in the list never
 * changes. What does not fit any more is left out. Also for a session in the trash, where an answer is written to its end.
 */
export const numberStandIns = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ ...target, keys: z.array(StandInKey).max(limits.standIns) }),
  run: async (transaction, { id, keys }): Promise<{ keys: string[] }> => {
    await lockSession(transaction, id);
    const { setting, standIns } = await settingOf(transaction, id);
    const all = [...new Set([...standIns, ...keys])].slice(0, limits.standIns);
    if (all.length > standIns.length) await keepSetting(transaction, id, { setting, standIns: all });
    return { keys: all };
  },
});
