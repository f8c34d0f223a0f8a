import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { LiveReader } from '#/lib/live/live-feed.ts';
import type { HttpEnv, HttpParts } from './router.ts';

/** How a stream that stays open asks whether its reader is still signed in, and lets go of one that does not read. */
export const liveConnection = (
  c: Context<HttpEnv>,
  { signIn }: Pick<HttpParts, 'signIn'>,
): Pick<LiveReader, 'isStillSignedIn' | 'cutOff'> => {
  const connection: Partial<HttpBindings> = c.env ?? {};
  const credentials = new Headers(c.req.raw.headers);
  const { user } = c.var;
  return {
    // A stream that stays open is no use of the sign-in, or an unattended one would never end.
    isStillSignedIn: async () => (await signIn.userOf(credentials, { isUse: false }))?.id === user.id,
    cutOff: () => connection.outgoing?.destroy(),
  };
};
