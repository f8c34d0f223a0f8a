import { createServer } from 'node:http';
import { createAccounts } from '#/lib/account/index.ts';
import { Retention } from '#/lib/account/retention.ts';
import { createAnswering } from '#/lib/answering/create-answering.ts';
import { OverdueAnswers } from '#/lib/assistant/answers/overdue-answers.ts';
import { guide } from '#/lib/assistant/guide/index.ts';
import { devUser } from '#/lib/auth/dev-user.ts';
import { createSignIn } from '#/lib/auth.ts';
import { SessionReadings } from '#/lib/briefing/session-readings.ts';
import { readConfig } from '#/lib/config.ts';
import { DeadlinesDB } from '#/lib/db/deadlines.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { MattersDB } from '#/lib/db/matters.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SearchDB } from '#/lib/db/search.ts';
import { SearchIndexing } from '#/lib/db/search-indexing.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { ForkDesk } from '#/lib/forks/fork-desk.ts';
import { answerStreamsOf, createHttpApp } from '#/lib/http/app.ts';
import { longestArrival } from '#/lib/http/arrival-time.ts';
import { createFront, mayUpgrade } from '#/lib/http/front.ts';
import { LargeBodies } from '#/lib/http/large-bodies.ts';
import { LiveFeed } from '#/lib/live/live-feed.ts';
import { createLogger, type Logger } from '#/lib/logger.ts';
import { createMailer } from '#/lib/mail/mailer.ts';
import { MeasuredEngine } from '#/lib/metrics/measured-engine.ts';
import { Metrics } from '#/lib/metrics/metrics.ts';
import { measureRequests, serveMetrics } from '#/lib/metrics/serve-metrics.ts';
import { installRuntime } from '#/lib/runtime.ts';
import { captureOutput } from './capture-output.ts';
import { drain } from './drain.ts';
import { guardUpgrades } from './guard-upgrades.ts';
import { listen } from './listen.ts';
import { openStore } from './open-store.ts';
import { preparePages } from './pages.ts';
import { keepFilesPrivate } from './private-files.ts';
import { scheduleBackups } from './schedule-backups.ts';
import { readVersion } from './version.ts';

export interface RunningServer {
  /** Where it answers, as `http://127.0.0.1:3000`. */
  address: string;
  logger: Logger;
  /** Finishes what was begun, then lets go of the port, the pages and the store. */
  close: () => Promise<void>;
}

export interface StartOptions {
  isDevelopment: boolean;
  /** Next unless said otherwise; what measures or breaks the API alone leaves it out. */
  prepare?: typeof preparePages;
  /**
   * True for a process that is the server and nothing else: the log also has what libraries say through the console, and
   * files that are made are the user's own.
   */
  ownsProcess?: boolean;
}

/**
 * The whole of Juca in one process: settings, store, sign-in, API and pages behind one address. What was opened is
 * closed again where a later step fails. Throws `ConfigError` for settings that cannot work.
 */
export const startServer = async (
  env: Record<string, string | undefined>,
  { isDevelopment, prepare = preparePages, ownsProcess = false }: StartOptions,
): Promise<RunningServer> => {
  const config = readConfig(env);
  const logger = createLogger(config.LOG_LEVEL);
  if (ownsProcess) keepFilesPrivate();
  if (ownsProcess && !isDevelopment) captureOutput(logger);
  await using opened = new AsyncDisposableStack();

  const metrics = config.METRICS_PORT === undefined ? undefined : new Metrics();
  const store = await openStore(config, logger);
  const engine = metrics ? new MeasuredEngine(store, metrics) : store;
  opened.defer(() => engine.close());
  const backups = await scheduleBackups(config, logger);
  opened.defer(() => backups?.stop());
  const sessions = new SessionsDB(engine);
  const library = new LibraryDB(engine);
  const practices = new PracticesDB(engine);
  const matters = new MattersDB(engine);
  const deadlines = new DeadlinesDB(engine);
  const search = new SearchDB(engine, new SearchIndexing(engine));
  const mailer = createMailer(config, logger);
  opened.defer(() => mailer?.close());
  void mailer?.check();
  const signIn = createSignIn({
    config,
    engine,
    logger,
    mailer,
    installation: { version: readVersion(), backups: async () => (await backups?.report()) ?? null },
  });
  const readings = new SessionReadings(guide);
  const accounts = createAccounts(engine, logger);
  const answering = await createAnswering({ config, sessions, library, logger });
  opened.use(answering.masking);
  opened.use(answering.rules);
  const runtime = {
    config,
    logger,
    sessions,
    library,
    practices,
    matters,
    deadlines,
    search,
    signIn,
    accounts,
    forks: new ForkDesk(sessions),
    assistant: guide,
    readings,
    ...answering,
    backups,
  };
  installRuntime(runtime);

  const server = createServer({ requestTimeout: longestArrival });
  const next = await prepare({ config, logger, server, isDevelopment });
  opened.defer(() => next.close());
  const feed = new LiveFeed(sessions);
  const largeBodies = new LargeBodies();
  const streams = answerStreamsOf(runtime, feed);
  const api = createHttpApp(runtime, feed, largeBodies, streams);
  const { handle: pages, build } = next;
  const { userOf } = signIn;
  server.on(
    'request',
    createFront({ config, logger, api, pages, userOf, largeBodies, build, isDevelopment }),
  );
  if (metrics) {
    server.on('request', measureRequests(metrics));
    metrics.watch({
      liveStreams: () => feed.size,
      healthy: async () => ((await sessions.health()).status === 'ok' ? 1 : 0),
      lastBackup: () => (backups?.lastGood ? Date.parse(backups.lastGood) / 1000 : 0),
    });
    opened.defer(await serveMetrics(metrics, config));
  }
  const endUpgraded = guardUpgrades(server, (request) => mayUpgrade(request, { config, isDevelopment }));

  const address = await listen(server, config);
  opened.defer(async () => {
    await Promise.all([drain(server, [feed, streams]), answering.answers.close()]);
  });
  opened.defer(endUpgraded);
  const { TRASH_DAYS: trashDays, ENABLE_DEV_AUTH: isDev } = config;
  const retention = new Retention({ engine, logger, trashDays, others: isDev ? [devUser] : [] });
  const overdue = new OverdueAnswers({ engine, sessions, logger });
  for (const work of [accounts.deletions, retention, overdue]) {
    work.start();
    opened.defer(() => work.stop());
  }
  const closers = opened.move();
  return { address, logger, close: () => closers.disposeAsync() };
};
