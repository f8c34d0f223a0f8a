'use server';

import type { z } from 'zod';
import { parseInput } from '#/lib/domain/parse.ts';
import type { ActionResult } from '#/lib/domain/result.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { answer } from './answer.ts';
import {
  ArchiveSession,
  CreateSession,
  PinSession,
  PurgeSession,
  RenameSession,
  RestoreSession,
  TrashSession,
} from './inputs.ts';
import { ownSessions } from './own-sessions.ts';

/** A new session; the same `key` again gives the same one. */
export const createSession = async (input: z.input<typeof CreateSession>): Promise<ActionResult<Opened>> =>
  answer(async () => (await ownSessions()).create(parseInput(CreateSession, input)));

export const renameSession = async (input: z.input<typeof RenameSession>): Promise<ActionResult<Session>> =>
  answer(async () => (await ownSessions()).rename(parseInput(RenameSession, input)));

export const pinSession = async (input: z.input<typeof PinSession>): Promise<ActionResult<Session>> =>
  answer(async () => (await ownSessions()).pin(parseInput(PinSession, input)));

export const archiveSession = async (input: z.input<typeof ArchiveSession>): Promise<ActionResult<Session>> =>
  answer(async () => (await ownSessions()).archive(parseInput(ArchiveSession, input)));

/** Puts a session in the trash; `restoreSession` brings it back as it was. */
export const trashSession = async (input: z.input<typeof TrashSession>): Promise<ActionResult<Session>> =>
  answer(async () => (await ownSessions()).trash(parseInput(TrashSession, input)));

export const restoreSession = async (input: z.input<typeof RestoreSession>): Promise<ActionResult<Session>> =>
  answer(async () => (await ownSessions()).restore(parseInput(RestoreSession, input)));

/** Deletes a session that is in the trash for good. */
export const purgeSession = async (
  input: z.input<typeof PurgeSession>,
): Promise<ActionResult<{ id: string }>> =>
  answer(async () => (await ownSessions()).purge(parseInput(PurgeSession, input)));
