import { OpenAPIHono } from '@hono/zod-openapi';
import type { AdminDesk } from '#/lib/auth/admin/admin-desk.ts';
import type { SignedInUser } from '#/lib/auth.ts';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedPractice } from '#/lib/db/practices.ts';
import type { OwnedSearch } from '#/lib/db/search.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { inputError } from '#/lib/domain/parse.ts';
import type { Runtime } from '#/lib/runtime.ts';
import type { LargeBodies } from './large-bodies.ts';

/** What the sign-in check leaves for the routes behind it. */
export interface HttpEnv {
  Variables: {
    user: SignedInUser;
    /** The sessions of that user, and of nobody else. */
    sessions: OwnedSessions;
    /** The library of that user. */
    library: OwnedLibrary;
    /** How that user signs documents. */
    practice: OwnedPractice;
    /** The matters of that user. */
    matters: OwnedMatters;
    /** The deadlines and calendars of that user. */
    deadlines: OwnedDeadlines;
    /** What that user's sessions say. */
    search: OwnedSearch;
    /** The turns of those whose bodies are large. */
    largeBodies: LargeBodies;
    /** What an administrator may do; on the routes of `adminRoutes` alone. */
    admin: AdminDesk;
  };
}

/** What the API's resources are made from: the running process's parts. */
export type HttpParts = Runtime;

/** An empty router whose schemas refuse with the same errors as the store. */
export const createRouter = () =>
  new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (!result.success) throw inputError(result.error);
    },
  });
