/** Paths that the reader came back to with Back or Forward, until the next one is shown. */
let cameBackTo: string | null = null;
let last: { path: string; cameBack: boolean } | null = null;

if (typeof window !== 'undefined') {
  addEventListener('popstate', () => {
    cameBackTo = location.pathname;
  });
}

/**
 * True where the reader came back to this path, with Back, Forward or a reload, and so expects to find the place they
 * left; false where they went to it anew. Asked again for the same path, the answer is the same.
 */
export const cameBack = (path: string): boolean => {
  if (last?.path === path) return last.cameBack;
  last = { path, cameBack: last === null ? wasReloaded() : cameBackTo === path };
  cameBackTo = null;
  return last.cameBack;
};

const wasReloaded = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
};
