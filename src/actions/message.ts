'use server';

import type { z } from 'zod';
import { parseInput } from '#/lib/domain/parse.ts';
import type { ActionResult } from '#/lib/domain/result.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { answer } from './answer.ts';
import { RemoveMessage, ReviseMessage, SendMessage, StartSession } from './inputs.ts';
import { ownSessions } from './own-sessions.ts';

/** Adds what the user wrote to the end of a session; the same `blockId` again is the same message. */
export const sendMessage = async (input: z.input<typeof SendMessage>): Promise<ActionResult<Opened>> =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, blockId, text } = parseInput(SendMessage, input);
    return sessions.append({ id, blocks: [userMessage(blockId, text)] });
  });

/** A new session that begins with what the user wrote; the same `key` again is the same session. */
export const startSession = async (input: z.input<typeof StartSession>): Promise<ActionResult<Opened>> =>
  answer(async () => {
    const sessions = await ownSessions();
    const { key, blockId, text } = parseInput(StartSession, input);
    return sessions.create({ key, blocks: [userMessage(blockId, text)] });
  });

/** Replaces the text of a message that is still at `blockVersion`. */
export const reviseMessage = async (input: z.input<typeof ReviseMessage>): Promise<ActionResult<Opened>> =>
  answer(async () => {
    const sessions = await ownSessions();
    const { text, ...target } = parseInput(ReviseMessage, input);
    return sessions.revise({ ...target, content: { text } });
  });

/** Empties a message that is still at `blockVersion`; its place stays taken. */
export const removeMessage = async (input: z.input<typeof RemoveMessage>): Promise<ActionResult<Opened>> =>
  answer(async () => (await ownSessions()).remove(parseInput(RemoveMessage, input)));

const userMessage = (id: string, text: string): NewBlock => ({
  id,
  role: 'user',
  type: 'message',
  content: { text },
});
