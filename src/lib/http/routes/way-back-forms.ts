import { z } from '@hono/zod-openapi';
import { JucaError } from '#/lib/domain/errors.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { fieldsOf, formRoute, leadTo } from '../forms.ts';
import { createRouter, type HttpParts } from '../router.ts';

const forgottenForm = formRoute(
  '/api/forms/forgotten-password',
  'Asks by a form without scripts for a link for a new password',
  z.object({ email: z.string() }),
);

const resetForm = formRoute(
  '/api/forms/reset-password',
  'Sets a new password by a form without scripts; a refusal leads back to the form',
  z.object({ token: z.string(), password: z.string() }),
);

const invitedForm = formRoute(
  '/api/forms/invited-account',
  'Makes an account by an invitation, by a form without scripts; a refusal leads back to the form',
  z.object({ token: z.string(), name: z.string(), email: z.string(), password: z.string() }),
);

/** The forms of the ways in by a link; the same classes answer as for the page's scripts, with the same limits. */
export const wayBackForms = ({ signIn }: Pick<HttpParts, 'signIn'>, feed: Pick<LiveFeed, 'recheck'>) => {
  const router = createRouter();
  for (const route of [forgottenForm, resetForm, invitedForm]) router.openAPIRegistry.registerPath(route);
  router.post(forgottenForm.path, async (c) => {
    const fields = await fieldsOf(c);
    const asked = await answered(() => signIn.recovery.ask(pick(fields, 'email'), c.req.raw.headers));
    const query = typeof asked === 'string' ? `refused=${asked}` : 'sent';
    return leadTo(c, `/forgot-password?${query}`);
  });
  router.post(resetForm.path, async (c) => {
    const fields = await fieldsOf(c);
    const done = await answered(() =>
      signIn.recovery.reset(pick(fields, 'token', 'password'), c.req.raw.headers),
    );
    if (typeof done === 'string') return leadTo(c, backTo('/reset-password', fields, done));
    if ('userId' in done) await feed.recheck(done.userId);
    return leadTo(c, '/sign-in?reset');
  });
  router.post(invitedForm.path, async (c) => {
    const fields = await fieldsOf(c);
    const input = pick(fields, 'token', 'name', 'email', 'password');
    const made = await answered(() => signIn.invitedAccount.create(input, c.req.raw.headers));
    return typeof made === 'string' ? leadTo(c, backTo('/invitation', fields, made)) : leadTo(c, '/', made);
  });
  return router;
};

const pick = (fields: URLSearchParams, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));

/** The answer, or why it was refused: `attempts`, `conflict`, the field at fault, or the code. */
const answered = async <T>(ask: () => Promise<T>): Promise<T | string> => {
  try {
    const answer = await ask();
    return answer instanceof Response && answer.status === 429 ? 'attempts' : answer;
  } catch (error) {
    if (!(error instanceof JucaError)) throw error;
    return error.code === 'invalid' ? (error.details.field ?? error.code) : error.code;
  }
};

const backTo = (path: string, fields: URLSearchParams, refused: string): string =>
  `${path}?${new URLSearchParams({ token: fields.get('token') ?? '', refused })}`;
