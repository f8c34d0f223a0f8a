import { z } from '@hono/zod-openapi';
import type { SignedInUser } from '#/lib/auth.ts';
import { dayIn, usualTimeZone } from '#/lib/domain/time-zone.ts';
import type { HttpParts } from './router.ts';

/** A ZIP file for a route's list of responses. */
export const zipAnswer = {
  description: 'The file',
  content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
};

/** The headers of a ZIP file that is downloaded under the day of its reader. */
export const archiveHeaders = (now: Date, timeZone = usualTimeZone) => ({
  'Content-Type': 'application/zip',
  'Content-Disposition': `attachment; filename="juca-${dayIn(timeZone, now)}.zip"`,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
});

/** Whether the sign-in of a request still is that of its user. */
export const stillSignedIn = (
  signIn: HttpParts['signIn'],
  { id }: SignedInUser,
  headers: Headers,
): (() => Promise<boolean>) => {
  const credentials = new Headers(headers);
  return async () => (await signIn.userOf(credentials, { isUse: false }))?.id === id;
};
