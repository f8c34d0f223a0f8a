import { createRoute, z } from '@hono/zod-openapi';
import { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import { KeptCalendar, ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { jsonBody } from '../json-body.ts';
import { CalendarPath } from '../paths.ts';
import { demandedVersion } from '../preconditions.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/calendars';
const one = `${path}/{id}`;

const list = createRoute({
  method: 'get',
  path,
  summary: 'Your calendars of courts and comarcas, without their days',
  responses: {
    200: jsonAnswer(z.object({ calendars: z.array(ListedCalendar) }), 'By court, comarca and span'),
    default: problemAnswer,
  },
});

const keepBody = jsonBody(z.strictObject({ calendar: CalendarFile }));
const keep = createRoute({
  method: 'put',
  path,
  summary: 'Imports or corrects a calendar, in place of the one of the same court, comarca and span',
  description:
    'Deadlines that the change touches are marked to be checked again. With If-Match only in place of the version that you saw.',
  request: { body: keepBody.body },
  middleware: keepBody.read,
  responses: { 200: jsonAnswer(ListedCalendar, 'As it is now'), default: problemAnswer },
});

const get = createRoute({
  method: 'get',
  path: one,
  summary: 'A calendar with its days and the act behind each',
  request: { params: CalendarPath },
  responses: { 200: jsonAnswer(KeptCalendar, 'The calendar'), default: problemAnswer },
});

const remove = createRoute({
  method: 'delete',
  path: one,
  summary: 'Deletes a calendar for good; deadlines that it touched are marked to be checked again',
  request: { params: CalendarPath },
  responses: { 204: { description: 'Deleted' }, default: problemAnswer },
});

/** The calendars that deadlines are reckoned by. */
export const calendarRoutes = () =>
  createRouter()
    .openapi(list, async (c) => c.json(await c.var.deadlines.listCalendars(), 200))
    .openapi(keep, async (c) => {
      const ifVersion = demandedVersion(c.req.header('If-Match'));
      const { calendar } = c.req.valid('json');
      const kept = await c.var.deadlines.keepCalendar({
        calendar,
        ...(ifVersion !== undefined && { ifVersion }),
      });
      return c.json(kept, 200);
    })
    .openapi(get, async (c) => c.json(await c.var.deadlines.getCalendar(c.req.valid('param')), 200))
    .openapi(remove, async (c) => {
      await c.var.deadlines.removeCalendar(c.req.valid('param'));
      return c.body(null, 204);
    });
