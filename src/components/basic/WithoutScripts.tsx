import { basicPageOf } from '#/lib/domain/basic-pages.ts';

/** Leads a browser without scripts from a page of the workspace to the basic page that shows the same. */
export function WithoutScripts({ path }: { path: string }) {
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`0; url=${basicPageOf(path)}`} />
    </noscript>
  );
}
