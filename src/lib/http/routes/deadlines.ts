import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  Deadline,
  DeadlineChange,
  DeadlinePage,
  NewDeadline,
  WorkedDeadline,
} from '#/lib/domain/deadlines/deadline.ts';
import { deadlineGroups } from '#/lib/domain/deadlines/groups.ts';
import { Reckoning, Refusal } from '#/lib/domain/deadlines/reckoning.ts';
import { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Turns } from '#/lib/threads/turns.ts';
import { jsonBody } from '../json-body.ts';
import { DeadlinePath } from '../paths.ts';
import { requiredVersion } from '../preconditions.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpEnv } from '../router.ts';

const path = '/api/deadlines';
const one = `${path}/{id}`;

const Listing = z
  .strictObject({
    group: z.enum(deadlineGroups).optional(),
    today: z.iso.date().optional().meta({ description: 'Your day; needed with `group`.' }),
    session: z.string().optional(),
    matter: z.string().optional(),
    cursor: z.string().optional(),
    limit: PageSizeParameter.optional(),
  })
  .meta({ description: 'A group of deadlines with your day, a session, or a matter.' });

const list = createRoute({
  method: 'get',
  path,
  summary: 'Your deadlines of a group, a session or a matter, the earliest last day first',
  description:
    'Groups: `check` (a calendar changed), `overdue`, `today`, `week` (the seven days after today), `later`, `done` (the latest first).',
  request: { query: Listing },
  responses: { 200: jsonAnswer(DeadlinePage, 'A page of deadlines'), default: problemAnswer },
});

const newBody = jsonBody(NewDeadline);
const add = createRoute({
  method: 'post',
  path,
  summary: 'Stores a deadline, reckoned by your calendars as they are now',
  description: 'The id makes it repeatable. `invalid` where no last day follows from the event.',
  request: { body: newBody.body },
  middleware: newBody.read,
  responses: { 201: jsonAnswer(Deadline, 'As it is stored'), default: problemAnswer },
});

const requestBody = jsonBody(DeadlineRequest);
const reckoning = createRoute({
  method: 'post',
  path: `${path}/reckoning`,
  summary: 'Reckons a deadline by your calendars, each day explained; stores nothing',
  request: { body: requestBody.body },
  middleware: requestBody.read,
  responses: {
    200: jsonAnswer(z.union([Reckoning, Refusal]), 'The working, or why there is no last day'),
    default: problemAnswer,
  },
});

const get = createRoute({
  method: 'get',
  path: one,
  summary: 'A deadline with its working by your calendars as they are now',
  request: { params: DeadlinePath },
  responses: { 200: jsonAnswer(WorkedDeadline, 'The deadline'), default: problemAnswer },
});

const changeBody = jsonBody(DeadlineChange);
const change = createRoute({
  method: 'put',
  path: one,
  summary: 'Changes a deadline; with another basis it is reckoned anew',
  description: 'If-Match names the version that the change is based on.',
  request: { params: DeadlinePath, body: changeBody.body },
  middleware: changeBody.read,
  responses: { 200: jsonAnswer(Deadline, 'As it is now'), default: problemAnswer },
});

const Finishing = z.strictObject({ done: z.boolean() });
const finishBody = jsonBody(Finishing);
const finish = createRoute({
  method: 'put',
  path: `${one}/done`,
  summary: 'Says that a deadline is done, or that it is not',
  request: { params: DeadlinePath, body: finishBody.body },
  middleware: finishBody.read,
  responses: { 200: jsonAnswer(Deadline, 'As it is now'), default: problemAnswer },
});

const confirm = createRoute({
  method: 'post',
  path: `${one}/check`,
  summary: 'Takes the last day by the calendars as they are now, once you have checked it',
  description: 'If-Match names the version that you saw.',
  request: { params: DeadlinePath },
  responses: { 200: jsonAnswer(Deadline, 'As it is now'), default: problemAnswer },
});

const remove = createRoute({
  method: 'delete',
  path: one,
  summary: 'Deletes a deadline for good',
  request: { params: DeadlinePath },
  responses: { 204: { description: 'Deleted' }, default: problemAnswer },
});

/** Deadlines. What reckons takes a turn of its owner: a calendar can be made so that a reckoning takes long. */
export const deadlineRoutes = (reads: Turns) => {
  const inTurn = <T>({ req, var: { user } }: Context<HttpEnv>, work: () => Promise<T>): Promise<T> =>
    reads.take(user.id, work, req.raw.signal);
  return createRouter()
    .openapi(list, async (c) =>
      c.json(await c.var.deadlines.listDeadlines(listingOf(c.req.valid('query'))), 200),
    )
    .openapi(add, async (c) =>
      c.json(await inTurn(c, () => c.var.deadlines.addDeadline(c.req.valid('json'))), 201),
    )
    .openapi(reckoning, async (c) =>
      c.json(await inTurn(c, () => c.var.deadlines.reckonDeadline(c.req.valid('json'))), 200),
    )
    .openapi(get, async (c) =>
      c.json(await inTurn(c, () => c.var.deadlines.getDeadline(c.req.valid('param'))), 200),
    )
    .openapi(change, async (c) => {
      const ifVersion = requiredVersion(c.req.header('If-Match'));
      const asked = { ...c.req.valid('param'), ifVersion, change: c.req.valid('json') };
      return c.json(await inTurn(c, () => c.var.deadlines.changeDeadline(asked)), 200);
    })
    .openapi(finish, async (c) => {
      const { done } = parseInput(Finishing, c.req.valid('json'));
      return c.json(await c.var.deadlines.finishDeadline({ ...c.req.valid('param'), done }), 200);
    })
    .openapi(confirm, async (c) => {
      const ifVersion = requiredVersion(c.req.header('If-Match'));
      const asked = { ...c.req.valid('param'), ifVersion };
      return c.json(await inTurn(c, () => c.var.deadlines.confirmDeadline(asked)), 200);
    })
    .openapi(remove, async (c) => {
      await c.var.deadlines.removeDeadline(c.req.valid('param'));
      return c.body(null, 204);
    });
};

const listingOf = ({ group, today, session, matter, cursor, limit }: z.output<typeof Listing>) => {
  const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
  const named = [group, session, matter].filter((each) => each !== undefined).length;
  if (named === 1 && session !== undefined) return { sessionId: session, ...page };
  if (named === 1 && matter !== undefined) return { matterId: matter, ...page };
  if (named === 1 && group !== undefined && today !== undefined) return { group, today, ...page };
  throw new JucaError('invalid', 'group: name a group with your day, a session or a matter', {
    field: 'group',
  });
};
