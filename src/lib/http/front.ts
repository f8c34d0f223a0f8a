import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Config } from '#/lib/config.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { buildHeader } from '#/lib/domain/page-headers.ts';
import type { Logger } from '#/lib/logger.ts';
import { admit, type RequestHead } from './admission.ts';
import { limitArrival } from './arrival-time.ts';
import { bodyLimitOf, tooLarge } from './body.ts';
import { type PageParts, pagesInTurn, wrongForPages } from './page-requests.ts';
import { defect, type Problem, problemHeaders, problemOf, problemOfThrown } from './problem.ts';
import { replaceHeaders, trustedHeaders } from './request-headers.ts';
import { commonHeaders, inertPolicy, originOnly, pagePolicy } from './security-headers.ts';
import { endUnreadBodies } from './unread-bodies.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export interface FrontParts extends PageParts {
  config: Config;
  logger: Logger;
  /** The HTTP API, which answers everything below /api. */
  api: { fetch: (request: Request, bindings: object) => Response | Promise<Response> };
  /** Names the build that serves, for pages to notice that they are of an older one. */
  build: string;
  isDevelopment: boolean;
}

/**
 * The one place that every request passes, page, action and API alike. It sets the headers that every answer carries,
 * refuses what may not come in, replaces the headers that only this server may write, and hands the request over.
 */
export const createFront = (parts: FrontParts): Listener => {
  const { config, logger, api, build, isDevelopment } = parts;
  const answerPage = pagesInTurn(parts);
  const common = new Map(Object.entries(commonHeaders(config)));
  const answerApi = getRequestListener(api.fetch);
  // Browsers hold a form's redirects to the policy of the page as well.
  const formTargets = config.OIDC_ISSUER ? [new URL(config.OIDC_ISSUER).origin] : [];
  return (request, response) => {
    endUnreadBodies(request, response);
    limitArrival(request);
    const kind = kindOf(request.url ?? '');
    const policy = kind === 'page' ? pagePolicy(newNonce(), isDevelopment, formTargets) : inertPolicy;
    response.setHeaders(common);
    response.setHeader('Content-Security-Policy', policy);
    if (carriesToken(request.url ?? '')) response.setHeader('Referrer-Policy', originOnly);
    if (kind !== 'asset') {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader(buildHeader, build);
    }
    const problem = problemWith(request, config);
    if (problem) return writeProblem(response, problem);
    const wrong = kind === 'api' ? undefined : wrongForPages(request);
    if (wrong) return writeProblem(response, wrong.problem, wrong.headers);
    const trusted = trustedHeaders(request, config);
    // Next and the root layout read the nonce from the request's policy, and the layout the build.
    const forPages = { 'content-security-policy': policy, [buildHeader.toLowerCase()]: build };
    replaceHeaders(request, kind === 'page' ? { ...trusted, ...forPages } : trusted);
    if (kind === 'api') return void answerApi(request, response);
    if (!isDecodable(request.url ?? '')) request.url = nowhere;
    answerPage(request, response).catch((error: unknown) => {
      if (error instanceof JucaError && !response.headersSent)
        return writeProblem(response, problemOf(error));
      logger.error({ err: error }, 'a page failed');
      response.destroy();
    });
  };
};

const problemWith = (request: IncomingMessage, config: Config): Problem | undefined => {
  try {
    admit(headOf(request), config);
    const limit = bodyLimitOf(request.url ?? '');
    if (Number(request.headers['content-length'] ?? 0) > limits[limit]) throw tooLarge(limit);
    return undefined;
  } catch (error) {
    return problemOfThrown(error) ?? problemOf(defect(), 500);
  }
};

/** A page's address that no page has; Next answers it with 404, and an address that cannot be decoded with 500. */
const nowhere = '/not-found';

const isDecodable = (target: string): boolean => {
  try {
    decodeURIComponent(target.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
};

/** Whether a connection may be turned into another protocol, as hot reloading in development does. */
export const mayUpgrade = (
  request: IncomingMessage,
  { config, isDevelopment }: Pick<FrontParts, 'config' | 'isDevelopment'>,
) => {
  if (!isDevelopment) return false;
  try {
    // Browsers let foreign pages open web sockets: the origin counts here as it does for a change.
    admit({ ...headOf(request), method: 'UPGRADE' }, config);
    return true;
  } catch {
    return false;
  }
};

/** For pages only: random bytes cost as much as the whole of a small answer's headers. */
const newNonce = (): string => randomBytes(16).toString('base64');

const kindOf = (target: string): 'api' | 'asset' | 'page' => {
  if (/^\/api(?:[/?]|$)/.test(target)) return 'api';
  return target.startsWith('/_next/static/') ? 'asset' : 'page';
};

/** True for an address that opens something to whoever has it: a link for a new password, an invitation. */
const carriesToken = (target: string): boolean => /[?&]token=/.test(target);

const headOf = ({ method = '', url = '', headers }: IncomingMessage): RequestHead => ({
  method,
  target: url,
  host: headers.host,
  origin: headers.origin,
});

const writeProblem = (response: ServerResponse, problem: Problem, headers = {}): void => {
  response.writeHead(problem.status, { ...problemHeaders(problem), ...headers }).end(JSON.stringify(problem));
};
