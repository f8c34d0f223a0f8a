import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readBytes } from './body.ts';
import { problemAnswer } from './responses.ts';
import type { HttpEnv } from './router.ts';

/** The description of a form that the browser posts without scripts. */
export const formRoute = <P extends string>(path: P, summary: string, fields: z.ZodObject) =>
  createRoute({
    method: 'post',
    path,
    summary,
    security: [],
    request: { body: { content: { 'application/x-www-form-urlencoded': { schema: fields } } } },
    responses: { 303: { description: 'Leads to the next page' }, default: problemAnswer },
  });

/** The fields of a posted form. */
export const fieldsOf = async (c: Context<HttpEnv>): Promise<URLSearchParams> =>
  new URLSearchParams(new TextDecoder().decode(await readBytes(c.req)));

/** See Other (RFC 9110, 15.4.4), with the cookies of the sign-in library's answer. */
export const leadTo = (c: Context<HttpEnv>, path: string, answer?: Response): Response => {
  const redirect = c.redirect(path, 303);
  for (const cookie of answer?.headers.getSetCookie() ?? []) redirect.headers.append('Set-Cookie', cookie);
  return redirect;
};
