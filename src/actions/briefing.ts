'use server';

import { commandInput, runBriefingCommand } from '#/lib/briefing/commands.ts';
import { deskOf } from '#/lib/briefing/desk.ts';
import { runtime } from '#/lib/runtime.ts';
import { inputFrom } from './form/input.ts';
import { pageOf, submit } from './form/submit.ts';
import { requireActionAuth } from './utils.ts';

/**
 * Does what one of the commands of a briefing says: its `type` with its fields, and the session's id in `session`. The
 * commands are those of the HTTP API (`src/lib/briefing/commands.ts`).
 */
export async function sendCommand(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { session = '', ...command } = Object.fromEntries(fields);
    const input = inputFrom(commandInput(command.type), new Map(Object.entries(command)));
    await runBriefingCommand(deskOf(user, runtime()), session, input);
    return pageOf(session);
  });
}
