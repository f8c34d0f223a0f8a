import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { InvitationList, NewInvitation } from '#/lib/domain/administration.ts';
import { jsonBody } from '../../json-body.ts';
import { InvitationPath } from '../../paths.ts';
import { jsonAnswer, problemAnswer } from '../../responses.ts';
import { createRouter } from '../../router.ts';

const path = '/api/admin/invitations';

const list = createRoute({
  method: 'get',
  path,
  summary: 'Invitations that can still be used, newest first',
  responses: { 200: jsonAnswer(InvitationList, 'At most 100'), default: problemAnswer },
});

/** As the API's description tells it; what counts is judged where the invitation is made. */
const newInvitation = jsonBody(z.strictObject({ email: z.email().nullable().optional() }));

const invite = createRoute({
  method: 'post',
  path,
  summary: 'An invitation for one account; mailed where it is for an e-mail and mail is set up',
  request: { body: newInvitation.body },
  middleware: newInvitation.read,
  responses: { 201: jsonAnswer(NewInvitation, 'The path of its link'), default: problemAnswer },
});

const revoke = createRoute({
  method: 'delete',
  path: `${path}/{id}`,
  summary: 'Revokes an invitation',
  request: { params: InvitationPath },
  responses: { 204: { description: 'Revoked' }, default: problemAnswer },
});

/** Invitations, to an administrator. */
export const adminInvitationRoutes = () =>
  createRouter()
    .openapi(list, async (c) => c.json({ invitations: await c.var.admin.invitations() }, 200))
    .openapi(invite, async (c) =>
      c.json(await c.var.admin.invite(c.req.valid('json'), localeOf(c.req.raw.headers)), 201),
    )
    .openapi(revoke, async (c) => {
      await c.var.admin.revokeInvitation(c.req.valid('param').id);
      return c.body(null, 204);
    });
