/** How a link in a text looks. */
export const linkLook = 'underline decoration-1 underline-offset-3 hover:decoration-2';

/** A link in a text that anyone may have written: opened beside this page, with no power over it. */
export const outside = { target: '_blank', rel: 'noopener noreferrer nofollow' } as const;
