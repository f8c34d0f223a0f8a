import type { preparePages } from '#/lib/startup/pages.ts';

/** For a server that answers only its API. Next, which takes most of the start, is not loaded; all else is real. */
export const withoutPages: typeof preparePages = async () => ({
  build: 'without-pages',
  handle: async (_, response) => void response.writeHead(404).end(),
  close: async () => {},
});
