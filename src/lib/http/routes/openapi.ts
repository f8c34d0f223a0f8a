import type { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpEnv } from '../router.ts';

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Juca',
    version: '1',
    description:
      'Sessions and their blocks. Every request that changes something needs an Origin header with the address of this server. ' +
      'The same answer is given for what is not yours and what is not there.',
  },
  security: [{ signIn: [] }],
};

/** Adds the description of everything that the app has by now; made once, as it cannot change while it runs. */
export const describeApi = (app: OpenAPIHono<HttpEnv>, cookieName: string): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'signIn', {
    type: 'apiKey',
    in: 'cookie',
    name: cookieName,
  });
  let text: string | undefined;
  app.get('/api/openapi.json', (c) => {
    text ??= JSON.stringify(app.getOpenAPI31Document(about));
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  });
};
