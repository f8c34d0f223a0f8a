import type { OpenAPIHono } from '@hono/zod-openapi';
import { JucaError } from '#/lib/domain/errors.ts';
import { problemOf, problemResponse } from './problem.ts';
import type { HttpEnv } from './router.ts';

type Routed = Pick<OpenAPIHono<HttpEnv>, 'routes'>;

/** The addresses that routes answer, middleware left out. */
export const pathsOf = ({ routes }: Routed): Set<string> =>
  new Set(
    routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*')).map(({ path }) => path),
  );

/** Answers the methods that an address does not have: OPTIONS says which it has, the others get 405. */
export const answerOtherMethods = (app: OpenAPIHono<HttpEnv>): void => {
  for (const path of pathsOf(app)) {
    const headers = { Allow: methodsOf(app, path).join(', ') };
    const refusal = new JucaError('invalid', `This address takes only ${headers.Allow}.`);
    app.all(path, (c) =>
      c.req.method === 'OPTIONS'
        ? c.body(null, 204, headers)
        : problemResponse(problemOf(refusal, 405), headers),
    );
  }
};

const methodsOf = ({ routes }: Routed, path: string): string[] => {
  const own = new Set(
    routes.filter((route) => route.path === path && route.method !== 'ALL').map((route) => route.method),
  );
  return [...own, ...(own.has('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
};
