import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matterVerbs } from '#/lib/db/verbs/registry.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ClientList } from '#/lib/domain/matters/client.ts';
import { ConflictReport } from '#/lib/domain/matters/conflicts/conflict.ts';
import { Matter, MatterPage } from '#/lib/domain/matters/matter.ts';
import { matterStates } from '#/lib/domain/matters/matter-terms.ts';
import { NamedMatter } from '#/lib/domain/matters/named-matter.ts';
import { MatterProposal } from '#/lib/domain/matters/propose-matters.ts';
import { Session } from '#/lib/domain/session.ts';
import type { Turns } from '#/lib/threads/turns.ts';
import { jsonBody } from '../json-body.ts';
import type { MatterChecks } from '../matter-checks.ts';
import { etagOf } from '../preconditions.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpEnv } from '../router.ts';

const path = '/api/matters';

const list = createRoute({
  method: 'get',
  path,
  summary: 'Your matters by name, without their notes',
  request: {
    query: z.strictObject({
      query: z.string().max(limits.title).optional().openapi({
        description: 'Words that all stand in names, parties, numbers, court, comarca, area or responsible',
      }),
      state: z.enum(matterStates).optional(),
      tag: z.string().max(limits.matterTag).optional(),
      cursor: Cursor.optional(),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(MatterPage, 'A page'), default: problemAnswer },
});

const clients = createRoute({
  method: 'get',
  path: `${path}/clients`,
  summary: 'The clients of your matters by name',
  request: {
    query: z.strictObject({
      query: z.string().max(limits.title).optional().openapi({
        description: 'Words that all stand in the name or the CPF or CNPJ',
      }),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(ClientList, 'The first of them'), default: problemAnswer },
});

const newMatter = jsonBody(matterVerbs.createMatter.input);

const create = createRoute({
  method: 'post',
  path,
  summary: 'A new matter; the same key again gives the same matter',
  request: { body: newMatter.body },
  middleware: newMatter.read,
  responses: { 201: jsonAnswer(Matter, 'The matter'), default: problemAnswer },
});

const asked = jsonBody(matterVerbs.findConflicts.input.omit({ after: true }));

const conflicts = createRoute({
  method: 'post',
  path: `${path}/conflicts`,
  summary: 'Compares parties with those of all your matters, by name variants and by CPF and CNPJ',
  request: { body: asked.body },
  middleware: asked.read,
  responses: { 200: jsonAnswer(ConflictReport, 'The surest conflicts first'), default: problemAnswer },
});

const naming = jsonBody(matterVerbs.proposeMatters.input.omit({ after: true }));

const proposals = createRoute({
  method: 'post',
  path: `${path}/proposals`,
  summary: 'The matters that a text names, by a case number, a CPF or CNPJ, or a party',
  request: { body: naming.body },
  middleware: naming.read,
  responses: {
    200: jsonAnswer(z.object({ proposals: z.array(MatterProposal) }), 'The surest first'),
    default: problemAnswer,
  },
});

const called = jsonBody(matterVerbs.nameMatters.input);

const names = createRoute({
  method: 'post',
  path: `${path}/names`,
  summary: 'The names of matters and of their clients; what is no matter of yours is left out',
  request: { body: called.body },
  middleware: called.read,
  responses: {
    200: jsonAnswer(z.object({ matters: z.array(NamedMatter) }), 'In the order of their ids'),
    default: problemAnswer,
  },
});

const moving = jsonBody(matterVerbs.moveToMatter.input);

const move = createRoute({
  method: 'post',
  path: '/api/sessions/move',
  summary: 'Puts sessions into a matter, or with `matter` null out of theirs: all of them or none',
  request: { body: moving.body },
  middleware: moving.read,
  responses: {
    200: jsonAnswer(z.object({ sessions: z.array(Session) }), 'The sessions as they are now'),
    default: problemAnswer,
  },
});

const askerOf = ({ req, var: { user, matters } }: Context<HttpEnv>) => ({
  owner: user.id,
  matters,
  signal: req.raw.signal,
});

/** The collection of a user's matters, and what is asked about all of them. A query and a tag go through each matter. */
export const mattersRoutes = (checks: MatterChecks, reads: Turns) =>
  createRouter()
    .openapi(list, async (c) => {
      const { user, matters } = c.var;
      const asked = c.req.valid('query');
      const read = () => matters.listMatters(asked);
      const isFiltered = asked.query !== undefined || asked.tag !== undefined;
      return c.json(await (isFiltered ? reads.take(user.id, read, c.req.raw.signal) : read()), 200);
    })
    .openapi(clients, async (c) => c.json(await checks.listClients(askerOf(c), c.req.valid('query')), 200))
    .openapi(create, async (c) => {
      const matter = await c.var.matters.createMatter(c.req.valid('json'));
      return c.json(matter, 201, { Location: `${path}/${matter.id}`, ETag: etagOf(matter.version) });
    })
    .openapi(conflicts, async (c) => c.json(await checks.findConflicts(askerOf(c), c.req.valid('json')), 200))
    .openapi(proposals, async (c) => {
      const { text } = c.req.valid('json');
      return c.json({ proposals: await checks.proposeMatters(askerOf(c), text) }, 200);
    })
    .openapi(names, async (c) => c.json(await c.var.matters.nameMatters(c.req.valid('json')), 200))
    .openapi(move, async (c) => c.json(await c.var.matters.moveToMatter(c.req.valid('json')), 200));
