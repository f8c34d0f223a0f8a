'use server';

import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { runtime } from '#/lib/runtime.ts';
import { inputFrom } from './form/input.ts';
import { pageOf, submit } from './form/submit.ts';
import { requireActionAuth } from './utils.ts';

/** A new session; the same `key` again is the same session. */
export async function createSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const schema = sessionVerbs.create.input.pick({ key: true, title: true });
    const { session } = await runtime().sessions.for(user).create(inputFrom(schema, fields));
    return pageOf(session.id);
  });
}

/** Goes on from a block in a new session; the same `key` again is the same session. */
export async function forkSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const schema = sessionVerbs.fork.input.omit({ title: true });
    const { session } = await runtime().sessions.for(user).fork(inputFrom(schema, fields));
    return pageOf(session.id);
  });
}

/** Shows a session. */
export async function loadSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const session = await runtime().sessions.for(user).get(inputFrom(sessionVerbs.get.input, fields));
    return pageOf(session.id);
  });
}

/** Puts a session in the trash; `restoreSession` brings it back as it was. */
export async function deleteSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    await runtime().sessions.for(user).trash(inputFrom(sessionVerbs.trash.input, fields));
    return '/';
  });
}

export async function restoreSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const session = await runtime().sessions.for(user).restore(inputFrom(sessionVerbs.restore.input, fields));
    return pageOf(session.id);
  });
}

/** Deletes a session that is in the trash for good. */
export async function purgeSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    await runtime().sessions.for(user).purge(inputFrom(sessionVerbs.purge.input, fields));
    return '/';
  });
}

export async function renameSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const session = await runtime().sessions.for(user).rename(inputFrom(sessionVerbs.rename.input, fields));
    return pageOf(session.id);
  });
}

export async function pinSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const session = await runtime().sessions.for(user).pin(inputFrom(sessionVerbs.pin.input, fields));
    return pageOf(session.id);
  });
}

export async function archiveSession(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const session = await runtime().sessions.for(user).archive(inputFrom(sessionVerbs.archive.input, fields));
    return pageOf(session.id);
  });
}
