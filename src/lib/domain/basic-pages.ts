/**
 * The basic pages work without scripts: the same sessions as plain pages with forms. Their addresses are those of the
 * workspace below this path.
 */
export const basicPath = '/basic';

/** The basic page that shows what the workspace shows at this path. */
export const basicPageOf = (path: string): string => (path === '/' ? basicPath : basicPath + path);

/** Whether this path, which may have a query or a hash, is one of the basic pages. */
export const isBasic = (path: string): boolean => /^\/basic(?:[/?#]|$)/.test(path);
