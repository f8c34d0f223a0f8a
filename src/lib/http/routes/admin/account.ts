import { createRoute, z } from '@hono/zod-openapi';
import { AccountDetails, AccountEntry, GivenPassword, ResetLink } from '#/lib/domain/administration.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { jsonBody } from '../../json-body.ts';
import { AccountPath } from '../../paths.ts';
import { jsonAnswer, problemAnswer } from '../../responses.ts';
import { createRouter } from '../../router.ts';

const path = '/api/admin/accounts/{id}';
const request = { params: AccountPath };

const get = createRoute({
  method: 'get',
  path,
  summary: 'One account and its sign-ins',
  request,
  responses: { 200: jsonAnswer(AccountDetails, 'The account'), default: problemAnswer },
});

const Change = z.strictObject({ disabled: z.boolean() });
const change = jsonBody(Change);

const setDisabled = createRoute({
  method: 'patch',
  path,
  summary:
    'Disables an account, which ends its sign-ins, or enables it; not one’s own, and not the last administrator’s',
  request: { ...request, body: change.body },
  middleware: change.read,
  responses: { 200: jsonAnswer(AccountEntry, 'The account'), default: problemAnswer },
});

const endSignIns = createRoute({
  method: 'delete',
  path: '/api/admin/accounts/{id}/sign-ins',
  summary: 'Ends every sign-in of an account',
  request,
  responses: { 204: { description: 'Ended' }, default: problemAnswer },
});

const giveLink = createRoute({
  method: 'post',
  path: '/api/admin/accounts/{id}/reset-link',
  summary: 'A link by which the person chooses a new password; it counts once, for half an hour',
  request,
  responses: { 201: jsonAnswer(ResetLink, 'The path of the link'), default: problemAnswer },
});

const givePassword = createRoute({
  method: 'post',
  path: '/api/admin/accounts/{id}/password',
  summary: 'A new password for an account, whose sign-ins end',
  request,
  responses: { 201: jsonAnswer(GivenPassword, 'The password, stored nowhere'), default: problemAnswer },
});

/** One account, to an administrator. Live streams of the account end with its sign-ins. */
export const adminAccountRoutes = (feed: Pick<LiveFeed, 'recheck'>) =>
  createRouter()
    .openapi(get, async (c) => c.json(await c.var.admin.account(c.req.valid('param').id), 200))
    .openapi(setDisabled, async (c) => {
      const { id } = c.req.valid('param');
      const { disabled } = parseInput(Change, c.req.valid('json'));
      const account = await c.var.admin.setDisabled(id, disabled);
      await feed.recheck(id);
      return c.json(account, 200);
    })
    .openapi(endSignIns, async (c) => {
      const { id } = c.req.valid('param');
      await c.var.admin.endSignIns(id);
      await feed.recheck(id);
      return c.body(null, 204);
    })
    .openapi(giveLink, async (c) => c.json(await c.var.admin.resetLink(c.req.valid('param').id), 201))
    .openapi(givePassword, async (c) => {
      const { id } = c.req.valid('param');
      const given = await c.var.admin.resetPassword(id);
      await feed.recheck(id);
      return c.json(given, 201);
    });
