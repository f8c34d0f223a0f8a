import type { HttpParts } from '#/lib/http/router.ts';
import type { Cast } from '../../support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../support/http-app.ts';
import { openInProcessEngine } from '../../support/in-process-engine.ts';
import { actionSources, asksWhoIsThere } from '../ownership/action-sources.ts';
import { apiProbe } from '../ownership/api-probe.ts';
import { nobody, settingOf } from '../ownership/in-process.ts';
import { violationsOfDeadlines } from '../ownership/made-deadlines.ts';
import {
  makingRoutes,
  violationsOfAnswering,
  violationsOfDepartures,
  violationsOfLive,
  violationsOfMaking,
  violationsOfMatters,
  violationsOfPractice,
  violationsOfReferences,
  violationsOfStatutes,
  violationsOfSynonyms,
  violationsOfTags,
} from '../ownership/made-records.ts';
import { type ApiRoutes, routesOf } from '../ownership/owned-routes.ts';
import { violationsOf } from '../ownership/probe.ts';
import { type Check, failing, firstFailing, type Verdict } from './check.ts';

/** What is wrong with the sign-in check of the API. */
interface OpenDoor {
  name: string;
  change: (parts: HttpParts, cast: Cast) => HttpParts;
  /** The routes that it does not concern. */
  except?: readonly string[];
}

const closed: OpenDoor = { name: 'as it is', change: (parts) => parts };

const openDoors: OpenDoor[] = [
  {
    name: 'lets nobody pass as Ana',
    change: (parts, { ana }) => ({
      ...parts,
      signIn: {
        ...parts.signIn,
        userOf: async (headers) => (await parts.signIn.userOf(headers)) ?? { ...ana, role: 'user' },
      },
    }),
  },
  {
    name: 'hands Ana’s records to whoever is signed in',
    // They are about the account of the sign-in, and take no records.
    except: [
      'POST /api/account/deletion',
      'GET /api/deadline-feed',
      'POST /api/deadline-feed',
      'DELETE /api/deadline-feed',
    ],
    change: (parts, { ana }) => ({
      ...parts,
      practices: alwaysFor(parts.practices, ana.id),
      sessions: alwaysFor(parts.sessions, ana.id),
      library: alwaysFor(parts.library, ana.id),
      matters: alwaysFor(parts.matters, ana.id),
      deadlines: alwaysFor(parts.deadlines, ana.id),
      search: alwaysFor(parts.search, ana.id),
    }),
  },
];

/** The same door, whose handle is this owner's whoever asks. */
const alwaysFor = <Door extends { for: (owner: { id: string }) => unknown }>(door: Door, id: string): Door =>
  new Proxy(door, {
    get: (target, name) => {
      if (name === 'for') return () => target.for({ id });
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** Takes the sign-in check out of each route of the API and each Server Action in turn. */
export const mutateDoors = async (): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const door of openDoors) verdicts.push(...(await judge(door, firstFailing)));
  return [...verdicts, ...actionVerdicts()];
};

/** The checks that fail although the door is as it should be. */
export const failingUnchanged = async (): Promise<string[]> =>
  (await judge(closed, failing)).flatMap(({ caughtBy }) => caughtBy);

const judge = async (door: OpenDoor, find: typeof failing): Promise<Verdict[]> => {
  const juca = await openHttpApp(openInProcessEngine, door.change);
  try {
    const routes = await routesOf(juca.app);
    const verdicts: Verdict[] = [];
    for (const [route, checks] of checksByRoute(juca, routes)) {
      if (door.except?.includes(route)) continue;
      verdicts.push({ mutation: `${route} ${door.name}`, caughtBy: await find(checks) });
    }
    return verdicts;
  } finally {
    await juca.close();
  }
};

const checksByRoute = (juca: TestHttpApp, { calls, recordless }: ApiRoutes): Map<string, Check[]> => {
  const { ask, setting } = settingOf(juca);
  const byRoute = new Map<string, Check[]>();
  for (const { route, number, call } of calls) {
    const run = none(() => violationsOf(apiProbe(ask, route, call), setting));
    byRoute.set(route, [
      ...(byRoute.get(route) ?? []),
      { name: `API matrix, ${route}, call ${number}`, run },
    ]);
  }
  for (const route of recordless) byRoute.set(route, recordlessChecks(juca, route));
  return byRoute;
};

/** Of a route that is about no single record. */
const recordlessChecks = (juca: TestHttpApp, route: string): Check[] => {
  const checks = [{ name: `API matrix, ${route}`, run: () => refusesOthers(juca, route) }];
  if (makingRoutes.includes(route)) {
    checks.push({ name: `made records, ${route}`, run: none(() => violationsOfMaking(juca, route)) });
  }
  const violations = violationsAt[route];
  if (violations) checks.push({ name: `made records, ${route}`, run: none(() => violations(juca)) });
  return checks;
};

const violationsAt: Readonly<Record<string, (juca: TestHttpApp) => Promise<string[]>>> = {
  'GET /api/live': violationsOfLive,
  'GET /api/matters': violationsOfMatters,
  'POST /api/sessions/move': violationsOfMatters,
  'POST /api/matters/conflicts': violationsOfMatters,
  'POST /api/matters/proposals': violationsOfMatters,
  'POST /api/matters/names': violationsOfMatters,
  'GET /api/matters/clients': violationsOfMatters,
  'GET /api/tags': violationsOfTags,
  'POST /api/sessions/tag': violationsOfTags,
  'GET /api/departures': violationsOfDepartures,
  'GET /api/departures/export': violationsOfDepartures,
  'GET /api/answering': violationsOfAnswering,
  'PUT /api/answering': violationsOfAnswering,
  'GET /api/deadlines': violationsOfDeadlines,
  'POST /api/deadlines': violationsOfDeadlines,
  'POST /api/deadlines/reckoning': violationsOfDeadlines,
  'GET /api/calendars': violationsOfDeadlines,
  'PUT /api/calendars': violationsOfDeadlines,
  'GET /api/practice': violationsOfPractice,
  'PUT /api/practice': violationsOfPractice,
  'POST /api/references/check': violationsOfReferences,
  'GET /api/library/synonyms': violationsOfSynonyms,
  'PUT /api/library/synonyms': violationsOfSynonyms,
  'GET /api/library/statutes': violationsOfStatutes,
  'POST /api/library/statutes': violationsOfStatutes,
  'DELETE /api/library/statutes': violationsOfStatutes,
  'GET /api/library/statutes/article': violationsOfStatutes,
  'POST /api/library/statutes/reading': violationsOfStatutes,
};

/** Answers nobody with 401, and the signed-in Carla without anything of Ana's. */
const refusesOthers = async (juca: TestHttpApp, route: string): Promise<void> => {
  const { ask, setting } = settingOf(juca);
  const { session, decision } = await setting.newTarget(setting.ana, 'active');
  const [method = '', path = ''] = route.split(' ');
  const request = { method, ...(method === 'POST' && { body: {} }) };
  const { status } = await ask(nobody, path, request);
  if (status !== 401) throw new Error(`Nobody was answered ${status}.`);
  if (method !== 'GET' || path === '/api/live') return;
  const text = await (await ask(setting.carla, `${path}${queryOf(path)}`, request)).text();
  if (text.includes(session) || text.includes(decision)) throw new Error('Carla sees what is Ana’s.');
};

const none = (violations: () => Promise<string[]>) => async (): Promise<void> => {
  const found = await violations();
  if (found.length > 0) throw new Error(found.join('; '));
};

const queryOf = (path: string): string => (path.endsWith('/search') ? '?q=recusa' : '');

const actionVerdicts = (): Verdict[] =>
  actionSources().map(({ file, text }) => {
    const without = text.replace(/ {2}const user = await requireActionAuth\(\);\n/, '');
    const isCaught = without !== text && !asksWhoIsThere({ file, text: without });
    return {
      mutation: `action ${text.slice(0, text.indexOf('('))} asks nobody who is there`,
      caughtBy: isCaught ? ['each action asks who is there before anything else'] : [],
    };
  });
