import { hc, parseResponse } from 'hono/client';
import type { Api } from '#/lib/http/app.ts';
import { requestWhole } from './request.ts';

/**
 * The HTTP API, typed by its routes: `answer(api.sessions.$get({ query }))`. Each call throws `ApiError` and is given up
 * after the deadline.
 */
export const { api } = hc<Api>('', { fetch: requestWhole });

/** What an answer holds, as its route's description says. */
export const answer = parseResponse;

/** The headers of a change that counts only for this version; another one answers `conflict`. */
export const ifMatch = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
