const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address, where it is an absolute one that may be opened from a text that anyone may have written. */
export const safeUrl = (address: string): string | null => {
  const url = URL.parse(address);
  return url && allowed.has(url.protocol) ? url.href : null;
};
