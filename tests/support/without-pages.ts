import type { preparePages } from '#/lib/startup/pages.ts';

/** For a server that answers its API only: everything is real, but Next, which takes most of a start, is not loaded. */
export const withoutPages: typeof preparePages = async () => ({
  build: 'without-pages',
  handle: async (_, response) => void response.writeHead(404).end(),
  close: async () => {},
});
