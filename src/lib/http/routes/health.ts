import { createRoute, z } from '@hono/zod-openapi';
import { healthReasons } from '#/lib/domain/health-reasons.ts';
import { HealthWatch } from '../health-watch.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const Live = z.object({ status: z.literal('ok') }).openapi('Live');

const Health = z
  .object({
    status: z.enum(['ok', 'degraded']),
    engine: z.enum(['sqlite', 'postgres']),
    reasons: z.array(z.enum(healthReasons)).openapi({ description: 'Why it is degraded' }),
    lastBackup: z
      .object({ takenAt: z.iso.datetime(), ageSeconds: z.int().min(0) })
      .nullable()
      .openapi({
        description: 'The newest good one of the scheduled backups; null without a schedule or a backup',
      }),
  })
  .openapi('Health');

type Health = z.infer<typeof Health>;

const live = createRoute({
  method: 'get',
  path: '/api/health/live',
  summary: 'Whether the process answers; asks the database nothing',
  security: [],
  responses: { 200: jsonAnswer(Live, 'It answers'), default: problemAnswer },
});

const ready = createRoute({
  method: 'get',
  path: '/api/health/ready',
  summary: 'Whether this server can do all of its work',
  security: [],
  responses: {
    200: jsonAnswer(Health, 'It can'),
    503: jsonAnswer(Health, 'It cannot, for the reasons given; reading may go on'),
    default: problemAnswer,
  },
});

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'The same as /api/health/ready with the status 200 in either case',
  security: [],
  responses: { 200: jsonAnswer(Health, 'It answers'), default: problemAnswer },
});

/** Open to everyone, so it tells codes alone: the notes of the engine, which may name files and roles, go to the log. */
export const healthRoutes = ({ sessions, logger, backups }: HealthParts) => {
  const watch = new HealthWatch(sessions, logger);
  const look = async (): Promise<Health> => {
    const { status, engine, reasons } = await watch.check();
    return { status, engine, reasons, lastBackup: backupOf(backups?.lastGood ?? null) };
  };
  return createRouter()
    .openapi(live, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(health, async (c) => c.json(await look(), 200))
    .openapi(ready, async (c) => {
      const found = await look();
      return found.status === 'ok' ? c.json(found, 200) : c.json(found, 503);
    });
};

type HealthParts = Pick<HttpParts, 'sessions' | 'logger' | 'backups'>;

const backupOf = (takenAt: string | null): Health['lastBackup'] =>
  takenAt === null
    ? null
    : { takenAt, ageSeconds: Math.max(0, Math.round((Date.now() - Date.parse(takenAt)) / 1_000)) };
