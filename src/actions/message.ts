'use server';

import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { runtime } from '#/lib/runtime.ts';
import { inputFrom } from './form/input.ts';
import { pageOf, submit } from './form/submit.ts';
import { ReviseMessage, SendMessage, StartSession, userMessage } from './message-forms.ts';
import { requireActionAuth } from './utils.ts';

/** A new session that begins with what the user wrote; the same `key` again is the same session. */
export async function startSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { key, blockId, text } = inputFrom(StartSession, fields);
    const opened = await runtime()
      .sessions.for(user)
      .create({ key, blocks: [userMessage(blockId, text)] });
    return pageOf(opened.session.id);
  });
}

/** Adds what the user wrote to the end of a session; the same `blockId` again is the same message. */
export async function sendMessage(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, blockId, text } = inputFrom(SendMessage, fields);
    await runtime()
      .sessions.for(user)
      .append({ id, blocks: [userMessage(blockId, text)] });
    return pageOf(id);
  });
}

/** Replaces the text of a message that is still at `blockVersion`. */
export async function reviseMessage(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { text, ...block } = inputFrom(ReviseMessage, fields);
    await runtime()
      .sessions.for(user)
      .revise({ ...block, content: { text } });
    return pageOf(block.id);
  });
}

/** Empties a message that is still at `blockVersion`; its place stays taken. */
export async function removeMessage(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const opened = await runtime().sessions.for(user).remove(inputFrom(sessionVerbs.remove.input, fields));
    return pageOf(opened.session.id);
  });
}
