import { createRoute, z } from '@hono/zod-openapi';
import { AccountPage, InstallationStatus } from '#/lib/domain/administration.ts';
import { StorableText } from '#/lib/domain/inputs.ts';
import { PageSizeParameter } from '../../query.ts';
import { jsonAnswer, problemAnswer } from '../../responses.ts';
import { createRouter } from '../../router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/admin/accounts',
  summary: 'The accounts, newest first; search takes a part of an e-mail',
  request: {
    query: z.strictObject({
      search: StorableText.max(254).optional(),
      cursor: StorableText.max(200).optional(),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(AccountPage, 'A page'), default: problemAnswer },
});

const status = createRoute({
  method: 'get',
  path: '/api/admin/status',
  summary: 'Version, health and sizes of the installation',
  responses: { 200: jsonAnswer(InstallationStatus, 'The status'), default: problemAnswer },
});

/** The accounts and the state of the installation. */
export const adminAccountsRoutes = () =>
  createRouter()
    .openapi(list, async (c) => {
      const { search, ...query } = c.req.valid('query');
      const plain = search?.trim().toLowerCase();
      return c.json(await c.var.admin.accounts({ ...query, ...(plain && { search: plain }) }), 200);
    })
    .openapi(status, async (c) => c.json(await c.var.admin.status(), 200));
