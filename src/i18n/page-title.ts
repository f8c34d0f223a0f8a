/** What the browser's tab says of a page; without a name, the product alone. */
export const pageTitle = (name?: string): string => (name ? `${name} · Juca` : 'Juca');
