import type { createHttpApp } from '#/lib/http/app.ts';
import { knownCalls, type OwnedCall, openRoutes } from './api-calls.ts';
import { type ApiDescription, madeUpCalls, namesRecord } from './made-up-calls.ts';

/** A call of a route, as in `GET /api/sessions/:id`. */
interface RoutedCall {
  route: string;
  /** Counts the calls of a route from 1. */
  number: number;
  call: OwnedCall;
}

/** The routes of the API, and how those behind the sign-in check are called. */
export interface ApiRoutes {
  all: string[];
  /** Behind the sign-in check, and about no single record. */
  recordless: string[];
  /** Behind the sign-in check, and about a session or a decision: each call worth making. */
  calls: RoutedCall[];
}

export const routesOf = async (app: ReturnType<typeof createHttpApp>): Promise<ApiRoutes> => {
  const description = (await (await app.request('/api/openapi.json')).json()) as ApiDescription;
  const all = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route, index, routes) => routes.indexOf(route) === index);
  /** Those of administration have a matrix of their own: admin.test.ts. */
  const isOwned = (route: string) => !route.includes(' /api/admin/');
  const closed = all.filter((route) => isOwned(route) && !Object.hasOwn(openRoutes, route));
  return {
    all,
    recordless: closed.filter((route) => !namesRecord(route)),
    calls: closed.filter(namesRecord).flatMap((route) => callsOf(route, description)),
  };
};

const callsOf = (route: string, description: ApiDescription): RoutedCall[] => {
  const known = knownCalls[route] ?? [];
  const madeUp = madeUpCalls(route, description);
  const all = known.length === 0 || madeUp.length > 1 ? [...known, ...madeUp] : known;
  return all.map((call, index) => ({ route, number: index + 1, call }));
};
